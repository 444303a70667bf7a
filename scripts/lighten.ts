/**
 * Takes from the finished pages what their readers do not need, or do not need yet: rules of the style sheet that
 * nothing names, and scripts, which wait for the reader's first sign (plugins/first-sign.ts). And gives a page the style
 * sheet of its own that it may have, which Docusaurus leaves to those scripts.
 */
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import postcss, {type ChildNode, type Rule} from 'postcss';
import {PurgeCSS} from 'purgecss';
import {listFiles, listHtmlFiles} from './references';

/** Where the sheet stays as Docusaurus made it, for the test that pages look the same with it. */
export const wholeSheet = join(__dirname, '..', '.docusaurus', 'whole-styles.css');

/** What has no name, and what scripts and readers set later, so that no page as built has it. */
const setLater = [
  /^:/,
  /data-theme/,
  /data-is-loading/,
  /tabindex/,
  /\[open\]/,
  /dialog/,
  /early-menu/,
  /lifeline/,
  /data-state/,
  /data-progress/,
];

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
    .map((file) => ({file, css: readFileSync(join(folder, file), 'utf8')}));
  const whole = readFileSync(join(folder, oldName), 'utf8');
  mkdirSync(dirname(wholeSheet), {recursive: true});
  writeFileSync(wholeSheet, whole + ofOnePage.map(({css}) => css).join(''));

  const pages = listHtmlFiles(root);
  const scripts = listFiles(join(root, 'assets', 'js'), '.js');
  const css = await keepNamed(
    withoutOverruled(whole),
    [...pages, ...scripts.map((file) => join('assets', 'js', file))].map((file) => ({
      raw: readFileSync(join(root, file), 'utf8'),
      extension: file.endsWith('.js') ? 'js' : 'html',
    })),
  );
  // What the file holds depends on all pages, so its name must, too.
  const name = `styles.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  renameSync(join(folder, oldName), join(folder, name));
  writeFileSync(join(folder, name), css);

  for (const file of pages) {
    const path = join(root, file);
    const html = readFileSync(path, 'utf8');
    // What sends a reader on from an earlier address has neither styles nor scripts.
    if (!html.includes('rel=stylesheet')) continue;
    const lighter = linkOwnSheets(setScriptsAside(file, html), ofOnePage).replaceAll(oldName, name);
    writeFileSync(path, lighter);
  }
  return {before: whole.length, after: css.length};
}

/** Links, after the style sheet of all pages, those of one page that have a rule whose classes this page has. */
export function linkOwnSheets(
  html: string,
  sheets: readonly {file: string; css: string}[],
): string {
  const names = new Set(namesInHtml(html));
  const own = sheets.filter(({css}) => {
    const rules: string[][] = [];
    postcss.parse(css).walkRules(({selector}) => {
      rules.push([...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name));
    });
    return rules.some((classes) => classes.length > 0 && classes.every((name) => names.has(name)));
  });
  return html.replace(/<link rel=stylesheet href=(\S+\/)\S+[^>]*>/, (link, folder: string) =>
    [link, ...own.map(({file}) => `<link rel=stylesheet href=${folder}${file} />`)].join(''),
  );
}

/** Leaves a page's scripts in their place, with their address where the browser does not look for it. */
export function setScriptsAside(file: string, html: string): string {
  const lighter = html.replaceAll(/<script src=(\S+) defer>/g, '<script data-late=$1>');
  if (lighter === html || /<script[^>]* src=/.test(lighter)) {
    throw new Error(
      `${file} has no scripts, or others than “<script src=… defer>”: has Docusaurus changed how it writes pages?`,
    );
  }
  return lighter;
}

/**
 * Takes from the layers of the theme the values of `:root` that ours, which stand in no layer, replace: they never hold.
 */
export function withoutOverruled(sheet: string): string {
  const root = postcss.parse(sheet);
  const isRoot = (node: ChildNode): node is Rule =>
    node.type === 'rule' && node.selector === ':root';
  const ours = new Set<string>();
  for (const rule of root.nodes.filter(isRoot)) {
    rule.walkDecls((value) => {
      ours.add(value.prop);
    });
  }
  root.walkAtRules('layer', ({nodes = []}) => {
    for (const rule of nodes.filter(isRoot)) {
      rule.walkDecls((value) => {
        if (ours.has(value.prop)) value.remove();
      });
    }
  });
  return root.toString();
}

/** The rules of a sheet whose elements, classes, ids and attributes some page or script names. */
export async function keepNamed(
  css: string,
  content: {raw: string; extension: string}[],
): Promise<string> {
  const results = await new PurgeCSS().purge({
    content,
    css: [{raw: css}],
    extractors: [
      {extensions: ['html'], extractor: namesInHtml},
      {extensions: ['js'], extractor: namesInScript},
    ],
    // Our own are also named by attributes of elements, and by scripts that put names together.
    safelist: {greedy: setLater, variables: [/^--roadmap-/]},
    variables: true,
    keyframes: true,
  });
  return results.map((result) => result.css).join('');
}

/** Names of elements, classes, ids and attributes. */
function namesInHtml(html: string): string[] {
  const names = new Set<string>();
  for (const [, tag = ''] of html.matchAll(/<([a-z][a-z0-9]*)/g)) names.add(tag);
  for (const [, name = '', quoted, bare] of html.matchAll(
    /\s([a-z][a-z-]*)(?:=(?:"([^"]*)"|([^\s>]*)))?/g,
  )) {
    names.add(name);
    for (const part of (quoted ?? bare ?? '').split(/\s+/)) names.add(part);
  }
  return [...names];
}

/** Words of the short strings in a script: class names among them, and little prose. */
function namesInScript(script: string): string[] {
  const names = new Set<string>();
  for (const [, quoted, template] of script.matchAll(/["']([\w\s-]{1,200})["']|`([^`]*)`/g)) {
    const words = (quoted ?? template ?? '').split(/[^\w-]+/);
    if (template !== undefined || words.length <= 8) for (const word of words) names.add(word);
  }
  return [...names];
}
