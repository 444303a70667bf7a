/**
 * Lets a page paint as soon as its HTML is there: the rules that its first screens need stand in the page, the sheet of
 * all rules comes at its end, and what runs comes with the reader's first sign (plugins/first-sign.ts).
 */
import {load} from 'cheerio';
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import postcss, {type ChildNode, type Rule} from 'postcss';
import {PurgeCSS} from 'purgecss';
import {listFiles, listHtmlFiles} from './references';

/** How many blocks of an article count as its first screens: what a tall window shows before the sheet is there. */
const firstBlocks = 6;

/** What scripts and readers set later, so that no page as built has it. */
const setLater = [/data-theme/, /data-is-loading/, /tabindex/, /\[open\]/, /dialog/];

const extractors = [
  {extensions: ['html'], extractor: namesInHtml},
  {extensions: ['js'], extractor: namesInScript},
];

/**
 * Makes the finished build in `root` paint early.
 *
 * @returns bytes of the sheet before and after, and the largest share of it that a page holds.
 * @throws when the build has not the one sheet, or a page not the tags, that Docusaurus writes today.
 */
export async function paintFirst(
  root: string,
): Promise<{before: number; after: number; largest: number}> {
  const sheet = await shrinkSheet(root);
  let largest = 0;
  for (const file of listHtmlFiles(root)) {
    const path = join(root, file);
    const html = readFileSync(path, 'utf8');
    // What sends a reader on from an earlier address has neither styles nor scripts.
    if (!html.includes('rel=stylesheet')) continue;
    const rules = await findFirstRules(html, sheet.css);
    largest = Math.max(largest, rules.length);
    writeFileSync(path, withFirstRules(file, html, rules, sheet));
  }
  return {before: sheet.before, after: sheet.css.length, largest};
}

type Sheet = {css: string; before: number; oldName: string; name: string};

/** Takes out of the sheet what no page and no script names, and gives the file the name that its content asks for. */
async function shrinkSheet(root: string): Promise<Sheet> {
  const folder = join(root, 'assets', 'css');
  const [oldName, ...more] = readdirSync(folder).filter((file) => file.endsWith('.css'));
  if (!oldName || more.length > 0) {
    throw new Error(
      `${folder} has not one style sheet: has Docusaurus changed how it builds them?`,
    );
  }
  const whole = readFileSync(join(folder, oldName), 'utf8');
  const read = (file: string) => ({
    raw: readFileSync(join(root, file), 'utf8'),
    extension: file.endsWith('.js') ? 'js' : 'html',
  });
  const pages = listHtmlFiles(root);
  const scripts = listFiles(join(root, 'assets', 'js'), '.js');
  const css = await keepNamed(
    withoutOverruled(whole),
    [...pages, ...scripts.map((file) => join('assets', 'js', file))].map(read),
    setLater,
  );
  const name = `styles.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  renameSync(join(folder, oldName), join(folder, name));
  writeFileSync(join(folder, name), css);
  return {css, before: whole.length, oldName, name};
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

/** The rules of a sheet that the first screens of a page can match, on screen. */
export async function findFirstRules(html: string, sheet: string): Promise<string> {
  const $ = load(html);
  $('footer, script, main svg > *, .pagination-nav, .theme-doc-footer').remove();
  $('.theme-doc-markdown > *').slice(firstBlocks).remove();
  const root = postcss.parse(sheet);
  root.walkAtRules('media', (rule) => {
    if (/^print|forced-colors|scripting|motion|hover|pointer/.test(rule.params)) rule.remove();
  });
  // Nothing is pointed at, focused or scrolled before the sheet is there.
  const later = /:(?:hover|active|focus)|::-webkit-scrollbar/;
  root.walkRules(later, (rule) => {
    rule.selectors = rule.selectors.filter((selector) => !later.test(selector));
    if (rule.selectors.length === 0) rule.remove();
  });
  return keepNamed(root.toString(), [{raw: $.html(), extension: 'html'}], [/data-theme/]);
}

async function keepNamed(
  css: string,
  content: {raw: string; extension: string}[],
  greedy: RegExp[],
): Promise<string> {
  const results = await new PurgeCSS().purge({
    content,
    css: [{raw: css}],
    extractors,
    safelist: {greedy},
    variables: true,
    keyframes: true,
  });
  return results.map((result) => result.css).join('');
}

function withFirstRules(file: string, html: string, rules: string, sheet: Sheet): string {
  const link = new RegExp(`<link rel=stylesheet href=(\\S*/)${sheet.oldName}\\s*/?>`);
  const [tag, folder] = link.exec(html) ?? [];
  if (!tag || folder === undefined || !html.includes('</body>')) {
    throw new Error(`${file} has no ${String(link)}: has Docusaurus changed how it writes pages?`);
  }
  return html
    .replace(tag, () => `<style>${rules}</style>`)
    .replaceAll(/<script src=(\S+) defer>/g, '<script data-late=$1>')
    .replace('</body>', () => `<link rel=stylesheet href=${folder}${sheet.name}></body>`);
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

/** Words of the short strings in a script: class names among them, and no prose. */
function namesInScript(script: string): string[] {
  const names = new Set<string>();
  for (const [, quoted, template] of script.matchAll(/["']([\w\s-]{1,200})["']|`([^`]*)`/g)) {
    const words = (quoted ?? template ?? '').split(/[^\w-]+/);
    if (template !== undefined || words.length <= 8) for (const word of words) names.add(word);
  }
  return [...names];
}
