// @ts-check
/**
 * Installs the project's dependencies if they are not there yet, so that `npm start` and `npm test` work on a fresh
 * clone; with a folder as its argument, those of the package there. It runs before anything is installed: plain
 * JavaScript, and nothing but Node.
 */
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';

/**
 * The part we read of `package-lock.json`, and of npm's own record of what it installed.
 *
 * @typedef {{packages?: Record<string, {version?: string, optional?: boolean}>}} Lock
 */

const [folder = '.'] = process.argv.slice(2);
const project = new URL(`../${folder}/`, import.meta.url);

/**
 * @param {string} path relative to the project
 * @returns {unknown} undefined when the file is missing or is no JSON
 */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(new URL(path, project), 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Tells whether `node_modules` holds what `package-lock.json` asks for. Only an optional package may be absent, since
 * most of them are for another system; one that is there must still have the right version.
 *
 * @returns {boolean}
 */
function isInstalled() {
  const wanted = /** @type {Lock | undefined} */ (readJson('package-lock.json'));
  const present = /** @type {Lock | undefined} */ (readJson('node_modules/.package-lock.json'));
  if (!wanted?.packages || !present?.packages) return false;
  for (const [path, {version, optional}] of Object.entries(wanted.packages)) {
    // The other entries are the project itself and folders that npm only links to.
    if (!path.startsWith('node_modules/')) continue;
    const found = present.packages[path];
    if (found ? found.version !== version : !optional) return false;
  }
  return true;
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}

const {engines} = /** @type {{engines: {node: string}}} */ (readJson('package.json'));
const oldest = engines.node.replace('>=', '');
if (process.versions.node.localeCompare(oldest, 'en', {numeric: true}) < 0) {
  stop(
    `This is Node ${process.versions.node}; the project needs ${oldest} or newer: https://nodejs.org/en/download`,
  );
}

if (!isInstalled()) {
  const what = folder === '.' ? 'dependencies' : `the dependencies of ${folder}`;
  console.log(`Installing ${what} (npm ci). This takes a minute, once.`);
  // One string through the shell, because on Windows npm is a batch file. NODE_ENV=production must not leave out the
  // development dependencies: the checks are among them, and the next start would find them missing again.
  const npm = spawnSync('npm ci --include=dev --no-audit --no-fund', {
    cwd: project,
    shell: true,
    stdio: 'inherit',
  });
  if (npm.status !== 0) {
    stop(
      'npm ci failed; its message is above. When the network is fine, package-lock.json may not match package.json: run npm install, then try again.',
    );
  }
}
