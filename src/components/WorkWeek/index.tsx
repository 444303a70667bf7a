import type {ReactNode} from 'react';
import {weeklyHours, weekPlans} from '../../data/programme';
import styles from './page.module.css';

/** Where the hours of a week go, for a learning week and a project week, each as a bar to scale and a table. */
export default function WorkWeek(): ReactNode {
  return (
    <div className={styles.weeks}>
      {weekPlans.map(({phase, parts}) => (
        <table key={phase} className={styles.week}>
          <caption>
            {phase}
            <svg className={styles.bar} aria-hidden="true">
              {parts.map(({name, hours}, index) => (
                <rect
                  key={name}
                  x={share(hoursBefore(parts, index))}
                  width={share(hours)}
                  height="100%"
                  data-part={index}
                />
              ))}
            </svg>
          </caption>
          <thead>
            <tr>
              <th scope="col">What you do</th>
              <th scope="col">Hours</th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({name, hours, note}) => (
              <tr key={name}>
                <th scope="row">
                  {`${name} `}
                  <small>{note}</small>
                </th>
                <td>{hours}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Together</th>
              <td>{weeklyHours}</td>
            </tr>
          </tfoot>
        </table>
      ))}
    </div>
  );
}

function hoursBefore(parts: readonly {hours: number}[], index: number): number {
  return parts.slice(0, index).reduce((sum, {hours}) => sum + hours, 0);
}

function share(hours: number): string {
  return `${(hours / weeklyHours) * 100}%`;
}
