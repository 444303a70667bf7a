import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';

/** Where fetched packages live: inside `node_modules`, so that they go away with it and Git never sees them. */
const cache = path.resolve(__dirname, '../node_modules/.cache');

/** The folder that one version of a package has to itself: `node_modules/.cache/vnu-jar/26.9.27`. */
export function packageCache(name: string, version: string): string {
  return path.join(cache, path.basename(name), version);
}

/**
 * Fetches one exact version of an npm package, once, and returns its folder. For the few that are big and that most
 * people never need, which is why they are not in package.json.
 *
 * @throws when npm cannot fetch it, with npm's code for the reason: `ECONNREFUSED`, `ENOTFOUND` and the like.
 */
export function fetchPackage(name: string, version: string): string {
  const prefix = packageCache(name, version);
  // npm writes this record last: without it, an earlier attempt was cut short.
  if (!existsSync(path.join(prefix, 'node_modules/.package-lock.json'))) {
    console.log(`Fetching ${name} ${version} from npm, once.`);
    // One string through the shell, because on Windows npm is a batch file.
    const options = '--no-save --ignore-scripts --no-audit --no-fund --loglevel=error';
    const npm = spawnSync(`npm install ${options} --prefix "${prefix}" ${name}@${version}`, {
      encoding: 'utf8',
      shell: true,
    });
    if (npm.status !== 0) {
      const code = /npm error code (\S+)/.exec(npm.stderr)?.[1] ?? 'no reason given';
      throw new Error(`npm could not fetch ${name} ${version} (${code}).`);
    }
  }
  return path.join(prefix, 'node_modules', name);
}
