/**
 * Writes a content security policy into every page of a build, where GitHub Pages lets no header say it: scripts and
 * styles are ours, or are in the list of hashes. It reads the finished HTML, so it comes last.
 */
import {load} from 'cheerio';
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {listHtmlFiles} from './references';

/**
 * The inline scripts that we know, by their hash: what each one does, and where it comes from. The build joins scripts
 * that stand side by side and shortens them, so a change to any of them, or of the tools, asks for another look here.
 */
export const knownScripts: Readonly<Record<string, string>> = {
  'sha256-GYpdLUmoMoOfKJwtiklC2fqnVNx1hNJ/FxWzmIf7QGo=':
    'the theme before the first paint, what a page does until its scripts come, and which parts did not: ' +
    'plugins/first-theme.ts, plugins/first-sign.ts and plugins/lifeline.ts',
  'sha256-FaFkoXjhIeCM3lyKXkAbhu1z9AUQTBId0sahMexEGEs=':
    'waits for the style sheets, before what comes after the beginning of a page: scripts/first-paint.ts',
};

/** Scripts of these types are data, which no browser runs. */
const dataTypes = ['application/ld+json', 'application/json'];

/** A page with its policy, and the hashes of the inline scripts that it has. */
export type PageWithPolicy = {html: string; scripts: string[]};

/**
 * Writes a policy into the HTML of a page: its own scripts and style sheets, and no others.
 *
 * @param known the hashes of inline scripts that may stand there
 * @throws when the page has an inline script that is not known, or an inline handler, which the policy would refuse.
 */
export function withPolicy(
  file: string,
  html: string,
  known: Readonly<Record<string, string>> = knownScripts,
): PageWithPolicy {
  // What stands in <noscript> is for readers without scripts, and the policy holds for them too.
  const $ = load(html, {scriptingEnabled: false});
  const scripts = $('script:not([src])')
    .get()
    .filter((script) => !dataTypes.includes($(script).attr('type') ?? ''))
    .map((script) => $(script).text())
    // A script that was set aside (scripts/lighten.ts) has neither address nor text yet.
    .filter(Boolean);
  for (const script of scripts) {
    if (Object.hasOwn(known, hash(script))) continue;
    throw new Error(
      `${file} has an inline script that is not in the list of scripts/csp.ts; it begins:\n\n  ${script.trim().slice(0, 200)}\n\n` +
        `Better make a file of it. If it has to be inline, read it and add '${hash(script)}' with what it does.`,
    );
  }
  const handler = $('*')
    .get()
    .flatMap((element) => Object.keys($(element).attr() ?? {}))
    .find((attribute) => attribute.startsWith('on'));
  if (handler) {
    throw new Error(
      `${file} has an inline handler, ${handler}, which its policy refuses. Listen from a script.`,
    );
  }
  const start = /<head[^>]*>\s*<meta charset=[^>]*>/i.exec(html);
  if (!start || $('meta[http-equiv=content-security-policy i]').length > 0) {
    throw new Error(
      `${file} must begin its head with its charset, and have no policy yet. Run: npm run build`,
    );
  }
  const styles = $('style')
    .get()
    .map((style) => $(style).text());
  // Behind the charset, which browsers look for in the first kilobyte, and before everything that is loaded.
  const end = start.index + start[0].length;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(scripts.map(hash), styles.map(hash))}">`;
  return {html: html.slice(0, end) + meta + html.slice(end), scripts: scripts.map(hash)};
}

/** The source expression that stands for a text: its hash, quoted in the policy. */
export function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function policy(scripts: string[], styles: string[]): string {
  const quoted = (hashes: string[]) => [...new Set(hashes)].map((each) => ` '${each}'`).join('');
  return [
    "default-src 'none'",
    // The search is WebAssembly, of our own origin like all that runs here.
    `script-src 'self' 'wasm-unsafe-eval'${quoted(scripts)}`,
    `style-src 'self'${quoted(styles)}`,
    // The colors of code are style attributes.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * Writes the policy into every page of a build.
 *
 * @returns how many pages have one now
 * @throws as `withPolicy` does, and when a script of the list stands on no page.
 */
export function writePolicies(
  root: string,
  known: Readonly<Record<string, string>> = knownScripts,
): number {
  // All are read before one is written: a build that fails stays as it was.
  const pages = listHtmlFiles(root).map((file) => ({
    file,
    ...withPolicy(file, readFileSync(join(root, file), 'utf8'), known),
  }));
  const used = new Set(pages.flatMap(({scripts}) => scripts));
  const unused = Object.keys(known).find((each) => !used.has(each));
  if (unused !== undefined) {
    throw new Error(
      `No page has the script '${unused}' any more (${known[unused] ?? ''}). Take it off the list in scripts/csp.ts.`,
    );
  }
  for (const {file, html} of pages) writeFileSync(join(root, file), html);
  return pages.length;
}
