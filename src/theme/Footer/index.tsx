import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {memo, type ReactNode} from 'react';
import SiteMap from '@site/src/components/SiteMap';
import styles from './styles.module.css';

/** Id of the site map: where the menu leads when there are no scripts to open it. */
export const siteMapId = 'site-map';

/** The end of every page: the site map, which needs no scripts, and who makes the site. */
function Footer(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <footer className={styles.footer}>
      <div className="container">
        <nav id={siteMapId} aria-label="Site map" className={styles.map}>
          <Link className={styles.home} to="/">
            {siteConfig.title}
          </Link>
          <SiteMap />
        </nav>
        <p className={styles.about}>
          Maintained by the Techave Engineering Team.{' '}
          <Link to="https://techave.dev">techave.dev</Link>{' '}
          <Link
            to={`https://github.com/${siteConfig.organizationName ?? ''}/${siteConfig.projectName ?? ''}`}
          >
            Source on GitHub
          </Link>
        </p>
      </div>
    </footer>
  );
}

// The same under every page.
export default memo(Footer);
