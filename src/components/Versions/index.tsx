import versions from '@generated/versions/default/versions.json';
import type {Version} from '@site/plugins/versions';
import type {ReactNode} from 'react';
import WideTable from '../WideTable';
import {purposeOf} from './purposes';
import styles from './styles.module.css';

/** The packages of the code on the pages, each with its version and what it is for. */
export function SampleVersions(): ReactNode {
  return (
    <WideTable>
      <thead>
        <tr>
          <th scope="col">Package</th>
          <th scope="col">Version</th>
          <th scope="col">What it is for</th>
        </tr>
      </thead>
      <tbody>
        {versions.samples.map(({name, version}) => (
          <tr key={name}>
            <th scope="row" className={styles.name}>
              <code>{name}</code>
            </th>
            <td>{shorten(version)}</td>
            <td>{purposeOf(name)}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

/** The packages that the site is made and tested with. */
export function SiteVersions(): ReactNode {
  return (
    <ul className={styles.list}>
      {versions.site.map(({name, version}: Version) => (
        <li key={name}>
          <code>{name}</code> {shorten(version)}
        </li>
      ))}
    </ul>
  );
}

/** Without the commit that some packages have in their version: it is forty letters long. */
function shorten(version: string): string {
  return version.replace(/\.[0-9a-f]{40}$/, '');
}
