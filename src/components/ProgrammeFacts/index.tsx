import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {included, programmeDetails, projectOptions, techStack} from '../../data/programme';
import Icon, {type IconName} from '../Icon';
import styles from './styles.module.css';

type Fact = {icon: IconName; name: string; meaning: string};

/** Facts as a list with a sign before each; with `meanings`, each is followed by what it means for the intern. */
function FactList({facts, meanings}: {facts: readonly Fact[]; meanings: boolean}): ReactNode {
  return (
    <ul className={styles.facts}>
      {facts.map(({icon, name, meaning}) => (
        <li key={name}>
          <Icon name={icon} />
          <div>
            {meanings ? <strong>{name}</strong> : name}
            {meanings && <p>{meaning}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The three kinds of final project; with `meanings`, what each is like. */
export function ProjectOptions({meanings = false}: {meanings?: boolean}): ReactNode {
  return <FactList facts={projectOptions} meanings={meanings} />;
}

/** What every track includes; with `meanings`, what each means for the intern. */
export function Included({meanings = false}: {meanings?: boolean}): ReactNode {
  return <FactList facts={included} meanings={meanings} />;
}

/** The technologies of the program, in one line. */
export function TechStack(): ReactNode {
  return (
    <ul className={styles.stack}>
      {techStack.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}

/** What applicants ask and the program has published, or a plain word that it has not. */
export function ProgrammeDetails(): ReactNode {
  return (
    <dl className={styles.details}>
      {Object.entries(programmeDetails).map(([id, {label, value, href}]) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd>
            {value ? (
              href ? (
                <Link to={href}>{value}</Link>
              ) : (
                value
              )
            ) : (
              'Not published here. Ask the Techave Engineering Team.'
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
