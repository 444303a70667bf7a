import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {lessonsWithPages} from '../../data/site-map';
import {glossary, termId, type Term} from '../../data/glossary';
import LessonLink from '../LessonLink';
import styles from './styles.module.css';

const letterOf = ({term}: Term) => term.charAt(0).toUpperCase();

const letters = [...new Set(glossary.map(letterOf))];

/** All terms from A to Z, each a heading, so that the search and a link lead right to it. */
export default function Glossary(): ReactNode {
  return (
    <>
      <nav aria-label="Letters" className={styles.index}>
        <ul className={styles.letters}>
          {letters.map((letter) => (
            <li key={letter}>
              <a href={`#${letterId(letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map((letter) => (
        <section key={letter} className={styles.letter}>
          <Heading as="h2" id={letterId(letter)}>
            {letter}
          </Heading>
          {glossary
            .filter((term) => letterOf(term) === letter)
            .map((term) => (
              <Entry key={term.term} {...term} />
            ))}
        </section>
      ))}
    </>
  );
}

function Entry({term, meaning, lesson}: Term): ReactNode {
  return (
    <section className={styles.entry}>
      <Heading as="h3" id={termId(term)}>
        {term}
      </Heading>
      <p>
        {meaning}
        {lessonsWithPages.includes(lesson) && (
          <>
            {' '}
            Explained in <LessonLink id={lesson} />.
          </>
        )}
      </p>
    </section>
  );
}

/** Prefixed, so that it is never the id of a term. */
const letterId = (letter: string) => `letter-${letter.toLowerCase()}`;
