/**
 * Lets a page be painted as soon as its first bytes are there: the rules that its beginning needs stand in its head, and
 * its style sheets behind that beginning, where they hold up only what comes after them.
 *
 * Written here because no tool for it would do: those with a browser (critical, penthouse) look at some sizes of window
 * and take minutes for all pages; beasties 0.5.4, without one, keeps every variable and every state, and breaks
 * `url("data:…")`.
 */
import {load} from 'cheerio';
import {compile} from 'css-select';
import {isTag, type AnyNode, type Element, type ParentNode} from 'domhandler';
import postcss, {type Container, type Root, type Rule} from 'postcss';
import {namedVariables, withConstants} from './style-sheets';

/** What readers see of it comes after the first paint: on paper, in their own colors, with a pointer over it. */
const laterMedia = /^(?:print|\(forced-colors|\(prefers-contrast|\(prefers-reduced-motion)/;
const laterState =
  /:(?:hover|focus|focus-visible|focus-within|active|visited|target|modal)\b|::(?!before|after)|\[open\]/;
const laterProperty =
  /^line-clamp$|^(?:-webkit-)?(?:transition|animation|cursor|pointer-events|user-select|tap-highlight|scroll-behavior|scroll-margin)/;

/** What scripts set on the root before the first paint, what does not happen at first, and what is no element. */
const notBuilt =
  /:not\(:(?:hover|focus|focus-visible|focus-within|active)\)|:not\(\[data-theme\]\)|\[data-(?:theme|theme-choice|progress|arriving)\b[^\]]*\]|::?(?:before|after)\b/g;

/**
 * Runs when the sheets before it are there. Chromium holds up by itself what follows a sheet; other browsers hold up
 * what follows a script that follows one, and would else show it bare.
 */
const waitForSheets = 'document.currentScript.remove()';

/**
 * Moves the style sheets of a page behind its beginning, and puts the rules that the beginning needs into its head. The
 * beginning of a document ends inside of its first section’s heading, where no selector counts neighbors; that of another
 * page with its content.
 *
 * @param firstRules the rules that some HTML needs of the sheets at these addresses, as `rulesForFirstPaint` gives them.
 * @throws when the page has no style sheet, or nothing at which its beginning could end.
 */
export function paintFirst(
  file: string,
  html: string,
  firstRules: (addresses: string[], html: string) => string,
): string {
  const addresses: string[] = [];
  const withoutLinks = html.replace(
    /<link rel=stylesheet href=(\S+) \/>/g,
    (_link, address: string) => {
      addresses.push(address);
      return '';
    },
  );
  // Elsewhere than in a document a part may stand before another one that comes after it.
  const isDocument = withoutLinks.includes('<article');
  const content = withoutLinks.search(/<main\b|<div id=__docusaurus_skipToContent_fallback\b/);
  const end = (isDocument ? /<h2\b[^>]*>|<\/main>/ : /<\/main>|<footer\b/).exec(
    withoutLinks.slice(content),
  );
  if (addresses.length === 0 || content < 0 || !end) {
    throw new Error(
      `${file} has no style sheet, or no content with a heading or an end: has Docusaurus changed how it writes pages?`,
    );
  }
  const place = content + end.index + (end[0].startsWith('<h2') ? end[0].length : 0);
  const beginning = withoutLinks.slice(0, place);
  const links = addresses.map(
    // Not urgent: nothing that is seen first waits for it.
    (address) => `<link rel=stylesheet fetchpriority=low href=${address} />`,
  );
  return [
    // Behind what previews read of a page, and before what repeats its text: so the page packs best.
    beginning.replace('<script', () => `<style>${firstRules(addresses, beginning)}</style><script`),
    ...links,
    `<script>${waitForSheets}</script>`,
    withoutLinks.slice(place),
  ].join('');
}

/** Prepares a sheet once for many pages: gives the rules of it that some HTML needs before anything happens to it. */
export function rulesForFirstPaint(css: string): (html: string) => string {
  const sheet = postcss.parse(css);
  sheet.walkAtRules((atRule) => {
    const isLater =
      atRule.name === 'media' && atRule.params.split(/,\s*/).every((each) => laterMedia.test(each));
    if (isLater || /^(?:keyframes|page|property)$/.test(atRule.name)) atRule.remove();
  });
  sheet.walkDecls(laterProperty, (declaration) => {
    declaration.remove();
  });
  // Those that come with the sheet shall not come last.
  const layers = new Set<string>();
  sheet.walkAtRules('layer', ({params, nodes}) => {
    if (nodes) layers.add(params);
  });
  const order = layers.size > 0 ? `@layer ${[...layers].join(',')};` : '';
  const selectors = new Map<string, PreparedSelector>();
  sheet.walkRules((rule) => {
    keepSelectors(rule, (selector) => !laterState.test(asBuilt(selector)));
    if (!rule.parent) return;
    for (const plain of rule.selectors.map(asBuilt)) {
      if (!selectors.has(plain)) selectors.set(plain, prepare(plain));
    }
  });
  const variables: string[] = [];
  sheet.walkDecls(/^--/, ({prop}) => {
    variables.push(prop);
  });
  const isOfSheet = new Map<string, boolean>();
  /** By what the rules depend on; pages of a kind have it in common. */
  const known = new Map<string, string>();
  return (html) => {
    const elements = listElements(html);
    const needed = new Set<string>();
    for (const [plain, selector] of selectors) if (isThere(selector, elements)) needed.add(plain);
    const asked = namedVariables(html).filter((name) => {
      const isKnown = isOfSheet.get(name) ?? variables.some((variable) => name.includes(variable));
      isOfSheet.set(name, isKnown);
      return isKnown;
    });
    const others = asked.sort().join(' ');
    const key = [...needed, others].join('\n');
    const rules = known.get(key) ?? order + write(sheet.clone(), needed, others);
    known.set(key, rules);
    return rules;
  };
}

/** A selector for elements as they are built, read once for all pages. */
type PreparedSelector = {
  /** Classes that an element must have, or an element around or beside it. */
  classes: string[];
  /** A class, or else a tag, of the element itself, by which to find those that may match; empty for any. */
  subject: string;
  /** Undefined when all of those match. */
  matches?: (element: Element) => boolean;
};

/** The elements of a page by their classes (`.a`), by their tags, and all of them (empty). */
type Elements = Map<string, Element[]>;

function prepare(plain: string): PreparedSelector {
  let required = plain.replaceAll(/\[[^\]]*\]/g, '');
  // From the inside out.
  for (let last; last !== required;) {
    last = required;
    required = required.replaceAll(/:[\w-]+\([^()]*\)/g, '');
  }
  const [itself = ''] = /[^\s>+~]*$/.exec(required) ?? [];
  const subject = (/\.[\w-]+/.exec(itself) ?? /^[a-z][\w-]*/.exec(itself) ?? [''])[0];
  let query: ((element: Element) => boolean) | undefined;
  return {
    classes: required.match(/\.[\w-]+/g) ?? [],
    subject,
    matches:
      plain === (subject || '*') ? undefined : (element) => (query ??= compileFor(plain))(element),
  };
}

/** Done when it is first asked, since a selector may have words that are for browsers only, and no such element. */
function compileFor(selector: string) {
  // What it remembers of an element would keep all pages in memory.
  return compile<AnyNode, Element>(selector, {cacheResults: false});
}

function isThere({classes, subject, matches}: PreparedSelector, elements: Elements): boolean {
  if (!classes.every((name) => elements.has(name))) return false;
  const candidates = elements.get(subject) ?? [];
  return matches ? candidates.some(matches) : candidates.length > 0;
}

function listElements(html: string): Elements {
  const elements: Elements = new Map();
  const note = (name: string, element: Element) => {
    const list = elements.get(name);
    if (list) list.push(element);
    else elements.set(name, [element]);
  };
  const visit = ({children}: ParentNode) => {
    for (const child of children) {
      if (!isTag(child)) continue;
      note('', child);
      note(child.name, child);
      const {class: classes} = child.attribs;
      if (classes) for (const name of new Set(classes.split(/\s+/))) note(`.${name}`, child);
      visit(child);
    }
  };
  const $ = load(html);
  // It opens for readers who ask for it.
  $('dialog').remove();
  $.root().each((_, document) => {
    visit(document);
  });
  return elements;
}

/** A selector for elements as they are built. */
function asBuilt(selector: string): string {
  // Nothing, or nothing behind a combinator, is left of a selector for a part of any element.
  return selector.replace(notBuilt, '').replace(/(^|[\s>+~])$/, '$1*');
}

/** The rules of a sheet whose selectors are needed. */
function write(sheet: Root, needed: ReadonlySet<string>, asked: string): string {
  sheet.walkRules((rule) => {
    keepSelectors(rule, (selector) => needed.has(asBuilt(selector)));
  });
  keepAskedVariables(sheet, asked);
  removeEmpty(sheet);
  return withConstants(sheet.toString(), asked);
}

function keepSelectors(rule: Rule, isKept: (selector: string) => boolean): void {
  const selectors = rule.selectors.filter(isKept);
  if (selectors.length === 0) rule.remove();
  else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
}

function keepAskedVariables(root: Root, others: string): void {
  for (let isDone = false; !isDone;) {
    const values: string[] = [];
    root.walkDecls(({value}) => {
      values.push(value);
    });
    const asked = [...namedVariables(values.join(' ')), others].join(' ');
    isDone = true;
    root.walkDecls(/^--/, (declaration) => {
      if (asked.includes(`var(${declaration.prop}`)) return;
      declaration.remove();
      isDone = false;
    });
  }
}

function removeEmpty(container: Container): void {
  container.each((node) => {
    if (node.type !== 'rule' && node.type !== 'atrule') return;
    removeEmpty(node);
    if (!node.nodes?.length) node.remove();
  });
}
