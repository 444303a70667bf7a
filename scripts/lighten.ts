/**
 * Takes from the finished pages what their readers do not need, or do not need yet: rules of the style sheet that
 * nothing names (style-sheets.ts), sheets before the first paint (first-paint.ts), and scripts, which wait for the
 * reader's first sign (plugins/first-sign.ts). And gives a page the style sheet of its own that it may have, which
 * Docusaurus leaves to those scripts.
 */
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import postcss from 'postcss';
import {minify} from 'terser';
import {paintFirst, rulesForFirstPaint} from './first-paint';
import {listFiles, listHtmlFiles} from './references';
import {
  classesInHtml,
  keepNamed,
  namedVariables,
  namesInHtml,
  namesInScript,
  withConstants,
  withoutOverruled,
} from './style-sheets';

/** Where the sheet stays as Docusaurus made it, for the test that pages look the same with it. */
export const wholeSheet = join(__dirname, '..', '.docusaurus', 'whole-styles.css');

/**
 * Lightens the finished build in `root`.
 *
 * @returns bytes of the style sheet of all pages, before and after.
 * @throws when the build has not the sheets, or a page not the tags, that Docusaurus writes today.
 */
export async function lighten(root: string): Promise<{before: number; after: number}> {
  const folder = join(root, 'assets', 'css');
  const sheets = readdirSync(folder).filter((file) => file.endsWith('.css'));
  const [oldName, ...more] = sheets.filter((file) => file.startsWith('styles.'));
  if (!oldName || more.length > 0) {
    throw new Error(
      `${folder} has not one style sheet for all pages: has Docusaurus changed how it builds them?`,
    );
  }
  const ofOnePage = sheets
    .filter((file) => file !== oldName)
    .map((file) => {
      const css = readFileSync(join(folder, file), 'utf8');
      return {file, css, rules: classesByRule(css)};
    });
  const whole = readFileSync(join(folder, oldName), 'utf8');
  mkdirSync(dirname(wholeSheet), {recursive: true});
  writeFileSync(wholeSheet, whole + ofOnePage.map(({css}) => css).join(''));

  const pages = listHtmlFiles(root);
  const names = new Set<string>();
  const variables = new Set(ofOnePage.flatMap((sheet) => namedVariables(sheet.css)));
  const collect = (file: string, namesIn: (text: string) => Iterable<string>) => {
    const text = readFileSync(join(root, file), 'utf8');
    for (const variable of namedVariables(text)) variables.add(variable);
    for (const name of namesIn(text)) names.add(name);
  };
  for (const file of pages) collect(file, namesInHtml);
  for (const file of listFiles(join(root, 'assets', 'js'), '.js')) {
    collect(join('assets', 'js', file), namesInScript);
  }
  const css = withConstants(
    await keepNamed(withoutOverruled(whole), names),
    [...variables].join(' '),
  );
  // What the file holds depends on all pages, so its name must, too.
  const name = `styles.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  renameSync(join(folder, oldName), join(folder, name));
  writeFileSync(join(folder, name), css);

  /** By the addresses of the sheets. */
  const prepared = new Map<string, (html: string) => string>();
  function firstRules(addresses: string[], html: string): string {
    const key = addresses.join();
    const rules =
      prepared.get(key) ??
      rulesForFirstPaint(
        addresses.map((address) => readFileSync(join(folder, basename(address)), 'utf8')).join(''),
      );
    prepared.set(key, rules);
    return rules(html);
  }

  for (const file of pages) {
    const path = join(root, file);
    const html = readFileSync(path, 'utf8');
    // What sends a reader on from an earlier address has neither styles nor scripts.
    if (!html.includes('rel=stylesheet')) continue;
    const linked = linkOwnSheets(
      setScriptsAside(file, withoutTheirTheme(file, withoutUnread(html))),
      ofOnePage,
    ).replaceAll(oldName, name);
    writeFileSync(path, paintFirst(file, linked, firstRules));
  }
  // The one script that is no part of the bundle; its comments are for those who change it.
  const lifeline = join(root, 'lifeline.js');
  const {code = ''} = await minify(readFileSync(lifeline, 'utf8'));
  writeFileSync(lifeline, code);
  return {before: whole.length, after: css.length};
}

/** Links, after the style sheet of all pages, those of one page that have a rule whose classes this page has. */
export function linkOwnSheets(
  html: string,
  sheets: readonly {file: string; rules: string[][]}[],
): string {
  const names = new Set(classesInHtml(html));
  const own = sheets.filter(({rules}) =>
    rules.some((classes) => classes.length > 0 && classes.every((name) => names.has(name))),
  );
  return html.replace(/<link rel=stylesheet href=(\S+\/)\S+[^>]*>/, (link, folder: string) =>
    [link, ...own.map(({file}) => `<link rel=stylesheet href=${folder}${file} />`)].join(''),
  );
}

/** The classes that each rule of a sheet names. */
export function classesByRule(css: string): string[][] {
  const rules: string[][] = [];
  postcss.parse(css).walkRules(({selector}) => {
    rules.push([...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name));
  });
  return rules;
}

/** A page without what no reader has of it: what asks early for pictures right behind it, and the name of its maker. */
function withoutUnread(html: string): string {
  return html.replaceAll(/<link rel=preload as=image [^>]*>|<meta name=generator [^>]*>/g, '');
}

/** A page without the script of Docusaurus for the theme, for which plugins/first-theme.ts stands. */
export function withoutTheirTheme(file: string, html: string): string {
  const [theirs, ...more] = html.match(/<script>[^<]*docusaurus-theme[^<]*<\/script>/g) ?? [];
  if (!theirs || more.length > 0) {
    throw new Error(
      `${file} has not one script that reads “docusaurus-theme”: has Docusaurus changed how it sets the theme?`,
    );
  }
  return html.replace(theirs, '');
}

/**
 * Leaves a page's scripts in their place, with their address where the browser does not look for it; all but the one
 * that helps when others do not come (plugins/lifeline.ts).
 */
export function setScriptsAside(file: string, html: string): string {
  const lighter = html.replaceAll(/<script src=(\S+) defer>/g, '<script data-late=$1>');
  if (lighter === html || /<script (?!async )[^>]*src=/.test(lighter)) {
    throw new Error(
      `${file} has no scripts, or others than “<script src=… defer>” and “<script async src=…>”: has Docusaurus changed how it writes pages?`,
    );
  }
  return lighter;
}
