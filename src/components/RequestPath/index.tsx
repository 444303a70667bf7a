import type {ReactNode} from 'react';
import styles from './page.module.css';

/** Where a request stops on its way. */
type Station = {
  name: string;
  /** What happens there, in a few words. */
  does: string;
  /** The answer that turns back here when the station refuses. */
  refuses?: string;
};

const client: Station = {name: 'Client', does: 'sends POST /bookings, and gets 201'};

/** The stations inside the program that we write: what TypeScript has checked before it ran. */
const program: readonly Station[] = [
  {name: 'NestJS', does: 'finds the handler', refuses: '404'},
  {name: 'Zod', does: 'checks the body', refuses: '400'},
  {name: 'Service', does: 'applies the rules of Bookable', refuses: '409'},
  {name: 'Prisma', does: 'turns the call into SQL'},
];

const database: Station = {
  name: 'PostgreSQL',
  does: 'keeps the row, or says why not',
  refuses: '23P01',
};

/**
 * One request on its way through the stack, as stations on a line; vertical where there is little room. It is hidden
 * from screen readers: the page that shows it says the same as a list.
 */
export default function RequestPath(): ReactNode {
  return (
    <div className={styles.frame} aria-hidden="true">
      <div className={styles.path}>
        <Stop station={client} />
        <div className={styles.program}>
          {program.map((station) => (
            <Stop key={station.name} station={station} />
          ))}
          <p className={styles.checked}>TypeScript: checked before any of this runs</p>
        </div>
        <Stop station={database} />
      </div>
    </div>
  );
}

function Stop({station: {name, does, refuses}}: {station: Station}): ReactNode {
  return (
    <div className={styles.stop}>
      <span className={styles.name}>{name}</span>
      <span className={styles.marker} />
      <span className={styles.does}>
        {does}
        {refuses && <span className={styles.refuses}>or back with {refuses}</span>}
      </span>
    </div>
  );
}
