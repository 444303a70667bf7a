import type {Plugin} from '@docusaurus/types';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** A package and the version that is installed, as the lock file has it. */
export type Version = {name: string; version: string};

/** The packages that the code on the pages, and the site itself, ask for by name; not what these bring along. */
export type Versions = {samples: readonly Version[]; site: readonly Version[]};

/**
 * Reads the versions from the lock files when the site is built, and hands them to `src/components/Versions` as a module
 * that only its page loads.
 */
export default function versionsPlugin({siteDir}: {siteDir: string}): Plugin {
  const files = {
    samples: join(siteDir, 'samples/package-lock.json'),
    site: join(siteDir, 'package-lock.json'),
  };
  return {
    name: 'versions',
    getPathsToWatch: () => Object.values(files),
    async contentLoaded({actions}) {
      const versions: Versions = {
        samples: lockedVersions(readFileSync(files.samples, 'utf8')),
        site: lockedVersions(readFileSync(files.site, 'utf8')),
      };
      await actions.createData('versions.json', JSON.stringify(versions));
    },
  };
}

/**
 * The packages that a lock file’s own package asks for, by name.
 *
 * @throws when it asks for none, or for one that is not locked
 */
export function lockedVersions(lockFile: string): Version[] {
  // npm has written it; what would be missing is looked for below.
  const {packages} = JSON.parse(lockFile) as {packages: Record<string, LockedPackage | undefined>};
  const root = packages[''];
  const names = Object.keys({...root?.dependencies, ...root?.devDependencies}).sort();
  if (names.length === 0) throw new Error('The lock file has no package that is asked for.');
  return names.map((name) => {
    const version = packages[`node_modules/${name}`]?.version;
    if (!version) throw new Error(`The lock file has no version of ${name}. Run: npm install`);
    return {name, version};
  });
}

type LockedPackage = {
  version?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
};
