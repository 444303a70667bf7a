/** Makes style sheets smaller without changing how a page looks. */
import postcss, {AtRule, Rule, type ChildNode, type Declaration} from 'postcss';
import {PurgeCSS} from 'purgecss';

/** What has no name, and what scripts and readers set later, so that no page as built has it. */
const setLater = [
  /^:/,
  /data-theme/,
  /data-is-loading/,
  /aria-busy/,
  /tabindex/,
  /\[open\]/,
  /dialog/,
  /early-menu/,
  /lifeline/,
  /data-state/,
  /data-progress/,
  /data-arriving/,
];

/**
 * Takes from the layers of the theme the values of the root, in any color mode, that ours, which stand in no layer,
 * replace: they never hold.
 */
export function withoutOverruled(sheet: string): string {
  const root = postcss.parse(sheet);
  const isRule = (node: ChildNode): node is Rule => node.type === 'rule';
  const ours = new Set<string>();
  for (const rule of root.nodes.filter(isRule).filter(({selector}) => selector === ':root')) {
    rule.walkDecls((value) => {
      ours.add(value.prop);
    });
  }
  const ofRoot = /^(?:html|:root)(?:\[data-theme=[^\]]*\])?$/;
  root.walkAtRules('layer', ({nodes = []}) => {
    for (const rule of nodes.filter(isRule).filter(({selector}) => ofRoot.test(selector))) {
      rule.walkDecls((value) => {
        if (ours.has(value.prop) && !value.important) value.remove();
      });
    }
  });
  return root.toString();
}

/**
 * Puts the value of a variable where it is asked for, if it never changes on any page and that is shorter: the theme has
 * hundreds of variables so that others may set them.
 *
 * @param others what else may ask for a variable or set it: pages, scripts and other sheets, or what they name.
 */
export function withConstants(sheet: string, others: string): string {
  const root = postcss.parse(sheet);
  const settings = new Map<string, Declaration[]>();
  root.walkDecls(/^--/, (setting) => {
    settings.set(setting.prop, [...(settings.get(setting.prop) ?? []), setting]);
  });
  // Set on the root alone, whatever the theme, a variable has one value on all elements of a page.
  const ofPage = new Set(
    [...settings].filter(([, all]) => all.every(isOnRoot)).map(([name]) => name),
  );
  const uses = new Map<string, Set<Declaration>>();
  const noteUses = (declaration: Declaration) => {
    for (const name of variablesAskedIn(declaration.value)) {
      uses.set(name, (uses.get(name) ?? new Set()).add(declaration));
    }
  };
  root.walkDecls(noteUses);
  const named = namedVariables(others).join(' ');
  for (const [name, [setting, ...more]] of settings) {
    if (!setting || more.length > 0 || !isAlways(setting) || named.includes(name)) continue;
    const use = `var(${name})`;
    const users = [...(uses.get(name) ?? [])];
    const times = users.reduce((sum, {value}) => sum + value.split(use).length - 1, 0);
    const growth = times * (setting.value.length - use.length) - setting.toString().length;
    const asked = variablesAskedIn(setting.value);
    const hasFallback = users.some(({value}) => value.includes(`var(${name},`));
    if (hasFallback || growth > 0 || !asked.every((each) => ofPage.has(each))) continue;
    for (const declaration of users) {
      declaration.value = declaration.value.replaceAll(
        use,
        (_use, start: number, value: string) => {
          // What a parenthesis has kept apart.
          const before = /[\w%"']$/.test(value.slice(0, start)) ? ' ' : '';
          const after = /^[\w#.%"'-]/.test(value.slice(start + use.length)) ? ' ' : '';
          return before + setting.value + after;
        },
      );
      noteUses(declaration);
    }
    for (const each of asked) uses.get(each)?.delete(setting);
    const {parent} = setting;
    setting.remove();
    if (parent?.nodes.length === 0) parent.remove();
  }
  return root.toString();
}

/** The variables that a text asks for or sets, each once: a small text to look for a name in, instead of a long one. */
export function namedVariables(text: string): string[] {
  return [...new Set(text.match(/(?:var\()?--[\w-]+/g))];
}

function variablesAskedIn(value: string): string[] {
  return [...value.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);
}

function isOnRoot({parent}: Declaration): boolean {
  return (
    parent instanceof Rule &&
    parent.selectors.every((part) =>
      /^(?:html|:root)?(?:\[data-theme=\w+\])?(?::root)?$/.test(part),
    )
  );
}

/** Whether a variable is set on the root in all themes, windows and media. */
function isAlways({parent}: Declaration): boolean {
  if (!(parent instanceof Rule) || parent.selector !== ':root') return false;
  const around = parent.parent;
  return around?.type === 'root' || (around instanceof AtRule && around.name === 'layer');
}

/** The rules of a sheet whose elements, classes, ids and attributes are among the names that pages and scripts have. */
export async function keepNamed(css: string, names: Iterable<string>): Promise<string> {
  const results = await new PurgeCSS().purge({
    content: [{raw: '', extension: 'html'}],
    css: [{raw: css}],
    extractors: [{extensions: ['html'], extractor: () => [...names]}],
    // Our own are also named by attributes of elements, and by scripts that put names together.
    safelist: {greedy: setLater, variables: [/^--roadmap-/]},
    variables: true,
    keyframes: true,
  });
  return results.map((result) => result.css).join('');
}

/** Names of elements, classes, ids and attributes. */
export function namesInHtml(html: string): Set<string> {
  const names = new Set<string>();
  for (const [, tag = ''] of html.matchAll(/<([a-z][a-z0-9]*)/g)) names.add(tag);
  for (const [, name = '', quoted, bare] of html.matchAll(
    /\s([a-z][a-z-]*)(?:=(?:"([^"]*)"|([^\s>]*)))?/g,
  )) {
    names.add(name);
    for (const part of (quoted ?? bare ?? '').split(/\s+/)) names.add(part);
  }
  return names;
}

/** The classes of all elements, some of them often. */
export function classesInHtml(html: string): string[] {
  return [...html.matchAll(/\sclass=(?:"([^"]*)"|([^\s>]*))/g)].flatMap(([, quoted, bare = '']) =>
    (quoted ?? bare).split(/\s+/),
  );
}

/** Words of the short strings in a script: class names among them, and little prose. */
export function namesInScript(script: string): Set<string> {
  const names = new Set<string>();
  for (const [, quoted, template] of script.matchAll(/["']([\w\s-]{1,200})["']|`([^`]*)`/g)) {
    const words = (quoted ?? template ?? '').split(/[^\w-]+/);
    if (template !== undefined || words.length <= 8) for (const word of words) names.add(word);
  }
  return names;
}
