import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import CallToAction from '../components/CallToAction';
import Continue from '../components/Continue';
import TrackLine, {TrackBadge, TrackLegend} from '../components/TrackLine';
import {roadmaps} from '../data/roadmaps';
import {trackName, tracks} from '../data/tracks';
import styles from './page.module.css';

/** Home: what the site is, the tracks at a glance, and a way into each roadmap. */
export default function Home(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <Layout description={siteConfig.tagline}>
      <main className={styles.home}>
        <Heading as="h1">
          From “I want to become a backend developer” to <em>running software</em>
        </Heading>
        <p className={styles.lead}>
          A roadmap to follow on your own, and an internship with a mentor, reviews and a real
          project. No account, nobody watching; it also works without scripts and on paper.
        </p>
        <Continue />
        <figure className={styles.lines}>
          {tracks.map((track) => (
            <div key={track.id} className={styles.line}>
              <TrackBadge track={track} />
              <span>{trackName(track)}</span>
              <TrackLine track={track} />
            </div>
          ))}
          <figcaption>
            The internship’s tracks, one stop a week. <TrackLegend />{' '}
            <Link to="/backend/map">All lessons on one map</Link>
          </figcaption>
        </figure>
        {roadmaps.map((roadmap) => (
          <section key={roadmap.id} className={styles.roadmap} aria-labelledby={roadmap.id}>
            <div>
              <Heading as="h2" id={roadmap.id}>
                {roadmap.title}
              </Heading>
              <p>{roadmap.summary}</p>
            </div>
            <div className={styles.entrances}>
              {roadmap.entrances.map(({label, to}, index) => (
                <CallToAction key={to} to={to} quiet={index > 0}>
                  {label}
                </CallToAction>
              ))}
            </div>
          </section>
        ))}
      </main>
    </Layout>
  );
}
