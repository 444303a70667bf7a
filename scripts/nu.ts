/**
 * Checks the built pages with the Nu Html Checker, the one the HTML standard's own validator runs. It needs Java:
 *
 *     tsx scripts/nu.ts [folder, "build" unless told]
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {fetchPackage} from './fetch-package';

/** A finding we live with: every line that matches `pattern` is dropped, for the `reason` given. */
export type Exception = {
  /** Matched against the line as it would be printed: `build/index.html:12: error: …`. */
  pattern: RegExp;
  reason: string;
};

/** Everything the checker may say without failing the check. An entry that matches nothing any more fails it too. */
const exceptions: Exception[] = [
  {
    pattern:
      /The “role” attribute must not be used on a “t[dhr]” element which has a “table” ancestor/,
    reason:
      'a table whose rows become cards loses its roles in some browsers unless they are written out',
  },
  {
    pattern:
      /The “(?:table|rowgroup|row|columnheader|rowheader|cell)” role is unnecessary for element/,
    reason:
      'the same table: the role is unnecessary only as long as the display is that of a table',
  },
  {
    pattern:
      /The “itemprop” attribute was specified, but the element is not a property of any item/,
    reason: 'the theme marks the date of the last change so, without an item around it',
  },
  {
    pattern: /Resource violates Content Security Policy \(meta tag\): [a-z ]+ “\/[^”]+” blocked by/,
    reason:
      'the checker reads files, to which no address is their own; browsers hold our addresses to the policy in the tests',
  },
  {
    pattern: /Inline script violates Content Security Policy \(meta tag\)/,
    reason:
      'the checker takes JSON-LD, which is data, for a script; what runs has its hash from scripts/csp.ts, or no build',
  },
  {
    pattern: /error: CSS: “r”: Property “r” doesn't exist/,
    reason:
      'SVG 2 has the radius of a circle as a property, and all browsers that we are made for know it',
  },
  {
    pattern: /error: CSS: (?:Unrecognized at-rule “@container”|“container-type”: Property)/,
    reason: 'the checker does not know it yet; all browsers that we are made for do',
  },
  {
    pattern: /info: Trailing slash on void elements has no effect/,
    reason: 'React writes void elements so, and puts a space before the slash',
  },
];

/** One message of the checker's JSON, as far as we read it. */
type Message = {
  type: string;
  subType?: string;
  url?: string;
  lastLine?: number;
  message: string;
};

/** Splits what the checker found into lines to report and exceptions that are no longer needed. */
export function judge(
  lines: readonly string[],
  allowed: readonly Exception[],
): {findings: string[]; unused: Exception[]} {
  return {
    findings: lines.filter((line) => !allowed.some(({pattern}) => pattern.test(line))),
    unused: allowed.filter(({pattern}) => !lines.some((line) => pattern.test(line))),
  };
}

function lineOf({type, subType, url, lastLine, message}: Message): string {
  const file = url ? path.relative('', fileURLToPath(url)) : 'vnu';
  return `${file}:${lastLine ?? 1}: ${subType ?? type}: ${message}`;
}

function check(folder: string): string[] {
  // 32 MB that only this check needs, so it is no dependency of the project.
  const jar = path.join(fetchPackage('vnu-jar', '26.9.27'), 'build/dist/vnu.jar');
  const flags = ['--skip-non-html', '--format', 'json', '--stdout', '--exit-zero-always'];
  const java = spawnSync('java', ['-jar', jar, ...flags, folder], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (java.error) {
    throw new Error(
      'The Nu Html Checker needs Java 17. On Debian: apt-get install default-jre-headless',
    );
  }
  try {
    return (JSON.parse(java.stdout) as {messages: Message[]}).messages.map(lineOf);
  } catch {
    throw new Error(`The Nu Html Checker gave no result. It said: ${java.stderr || java.stdout}`);
  }
}

function main(folder: string): void {
  const pages = existsSync(folder)
    ? readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((f) => f.endsWith('.html'))
    : [];
  if (pages.length === 0) {
    throw new Error(`There is no page to check in "${folder}". Run: npm run build`);
  }
  const {findings, unused} = judge(check(folder), exceptions);
  for (const line of findings) console.error(line);
  for (const {pattern, reason} of unused) {
    console.error(
      `scripts/nu.ts: nothing matches the exception ${pattern.toString()} (${reason}) any more: remove it.`,
    );
  }
  console.log(`Nu Html Checker: pages ${pages.length}, findings ${findings.length}.`);
  if (findings.length > 0 || unused.length > 0) process.exitCode = 1;
}

if (require.main === module) {
  try {
    main(process.argv[2] ?? 'build');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
