/** Finds what a page has of code in itself, as a browser without an opinion on scripts reads it. */
import {load} from 'cheerio';

/** The code that stands in a page. */
export type InlineCode = {
  /** Those that would run. */
  scripts: string[];
  styles: string[];
  /** The name of an attribute that is a script. */
  handler?: string;
  /** Whether the page says already what may run. */
  hasPolicy: boolean;
};

/** Scripts of these types are data, which no browser runs. */
const dataTypes = ['application/ld+json', 'application/json'];

/** Reads a page, in a fraction of the time if it is plain. */
export function readInline(html: string): InlineCode {
  return readPlain(html) ?? readAny(html);
}

/** Reads any page, however it is written, as browsers do. */
export function readAny(html: string): InlineCode {
  // What stands in <noscript> is for readers without scripts, and the policy holds for them too.
  const $ = load(html, {scriptingEnabled: false});
  const texts = (selector: string) =>
    $(selector)
      .get()
      .map((element) => $(element).text());
  return {
    scripts: $('script:not([src])')
      .get()
      .filter((script) => !dataTypes.includes($(script).attr('type') ?? ''))
      .map((script) => $(script).text())
      // A script that was set aside (scripts/lighten.ts) has neither address nor text yet.
      .filter(Boolean),
    styles: texts('style'),
    handler: $('*')
      .get()
      .flatMap((element) => Object.keys($(element).attr() ?? {}))
      .find((attribute) => attribute.startsWith('on')),
    hasPolicy: $('meta[http-equiv=content-security-policy i]').length > 0,
  };
}

/** A tag that can be read in one way only, or an empty comment, as React sets between texts. */
const tag =
  /<(?:!doctype html|!-- --|\/[a-z][a-z\d]*|([a-z][a-z\d]*)((?:\s+[a-z_][\w:.-]*(?:=(?:"[^"]*"|'[^']*'|[^\s"'<>=`][^\s"'<>`]*))?)*)\s*\/?)>/iy;
const attribute = /\s([a-z_][\w:.-]*)(?:=(?:"([^"]*)"|'([^']*)'|(\S+)))?/gi;
/** Elements inside of which other rules hold, and which no page of ours has. */
const strange =
  /^(?:foreignobject|frameset|iframe|listing|math|noembed|noframes|plaintext|select|template|textarea|xmp)$/;

/**
 * Reads a page in which all that looks like a tag is one, by whichever rules it is read.
 *
 * @returns undefined when this is not sure, or when there may be something to refuse: then `readAny` shall tell.
 */
export function readPlain(html: string): InlineCode | undefined {
  const scripts: string[] = [];
  const styles: string[] = [];
  let drawings = 0;
  // Browsers change these.
  if (/[\0\r]/.test(html)) return undefined;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    // Before anything else it is text.
    if (!/[a-z/!?]/i.test(html[at + 1] ?? '')) {
      at += 1;
      continue;
    }
    tag.lastIndex = at;
    const [whole, written = '', attributes = ''] = tag.exec(html) ?? [];
    if (whole === undefined) return undefined;
    at += whole.length;
    const name = written.toLowerCase();
    if (strange.test(name) || mayBeRefused(attributes)) return undefined;
    if (name === 'svg' && !whole.endsWith('/>')) drawings += 1;
    if (/^<\/svg>$/i.test(whole)) drawings = Math.max(0, drawings - 1);
    if (!/^(?:script|style|title)$/.test(name)) continue;
    const end = html.indexOf(`</${name}>`, at);
    const text = html.slice(at, end);
    // Here a drawing has rules of its own, and so has a script with a comment; an end may be written otherwise.
    const isSure =
      end >= 0 &&
      !new RegExp(`</${name}|<!--`, 'i').test(text) &&
      (name === 'title' ? !text.includes('<') : drawings === 0 && !attributes.includes('&'));
    if (!isSure) return undefined;
    if (name === 'style') styles.push(text);
    if (name === 'script' && text !== '' && runs(attributes)) scripts.push(text);
    at = end;
  }
  return {scripts, styles, hasPolicy: false};
}

/** Whether one of a tag’s attributes is a handler, or could be the policy’s. */
function mayBeRefused(attributes: string): boolean {
  return (
    /\s(?:on|http-equiv)/i.test(attributes) &&
    [...attributes.matchAll(attribute)].some(
      ([, name = '', ...values]) =>
        /^on/i.test(name) ||
        (/^http-equiv$/i.test(name) && /&|^content-security-policy$/i.test(values.join(''))),
    )
  );
}

/** Whether the text of a script is run, by the attributes of its tag. */
function runs(attributes: string): boolean {
  const values = new Map<string, string>();
  for (const [, written = '', ...value] of attributes.matchAll(attribute)) {
    const name = written.toLowerCase();
    // The first one counts.
    if (!values.has(name)) values.set(name, value.join(''));
  }
  return !values.has('src') && !dataTypes.includes(values.get('type') ?? '');
}
