import {Children, Fragment, isValidElement, useLayoutEffect, useState, type ReactNode} from 'react';

type Tag = {name: string; attributes: Record<string, string>; text: string};
type Part = {children: ReactNode};

/** What the parts of a page put into its head, those of the frame before those of the page within it. */
const parts: Part[] = [];
/** Attributes that were set on these elements, and go when no part asks for them any more. */
const wereSet = {html: new Set<string>(), body: new Set<string>()};
let isAsked = false;

/**
 * Instead of react-helmet-async (index.ts), which serves the build: in a tenth of its size, and it puts the head together
 * once for a page where that one does so for each part of each page. The way of a tag through it is the same: a later
 * part overrules an earlier one, tag by tag.
 */
export function Helmet({children}: {children?: ReactNode}): null {
  const [part] = useState<Part>({children: undefined});
  useLayoutEffect(() => {
    part.children = children;
    ask();
  });
  useLayoutEffect(() => {
    // Of parts that come together, the outer ones are asked first.
    parts.push(part);
    return () => {
      parts.splice(parts.indexOf(part), 1);
      ask();
    };
  }, [part]);
  return null;
}

export function HelmetProvider({children}: {children: ReactNode}): ReactNode {
  return children;
}

/** Once for all parts that come or go with a page. */
function ask(): void {
  if (isAsked) return;
  isAsked = true;
  queueMicrotask(() => {
    isAsked = false;
    const tags = overrule(parts.map(({children}) => read(children)));
    setAttributes('html', tags);
    setAttributes('body', tags);
    const title = tags.findLast(({name}) => name === 'title')?.text;
    if (title !== undefined && title !== document.title) document.title = title;
    // What nobody sees waits until the page is painted.
    requestAnimationFrame(() => {
      setTimeout(() => {
        write(tags.filter(({name}) => !['html', 'body', 'title'].includes(name)));
      });
    });
  });
}

function read(children: ReactNode): Tag[] {
  return Children.toArray(children).flatMap((child): Tag[] => {
    if (!isValidElement<Record<string, unknown> & {children?: ReactNode}>(child)) return [];
    const {type, props} = child;
    if (type === Fragment) return read(props.children);
    if (typeof type !== 'string') return [];
    const {children: text, ...rest} = props;
    const attributes: Record<string, string> = {};
    for (const [name, value] of Object.entries(rest)) {
      const attribute = {className: 'class', httpEquiv: 'http-equiv'}[name] ?? name.toLowerCase();
      if (isText(value)) attributes[attribute] = String(value);
    }
    return [
      {
        name: type,
        attributes,
        text: Children.toArray(text)
          .map((word) => (isText(word) ? String(word) : ''))
          .join(''),
      },
    ];
  });
}

function isText(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** Of tags that say the same, those of the last part that has any. */
function overrule(tagsOfParts: Tag[][]): Tag[] {
  const said = new Set<string>();
  return tagsOfParts
    .reverse()
    .map((tags) => {
      const kept = tags.filter((tag) => !said.has(subject(tag)));
      for (const tag of tags)
        if (tag.name !== 'html' && tag.name !== 'body') said.add(subject(tag));
      return kept;
    })
    .reverse()
    .flat();
}

/** What a tag is about. */
function subject({name, attributes, text}: Tag): string {
  const {rel, href, src, property, itemprop} = attributes;
  const about =
    rel === 'canonical' ? rel : (href ?? src ?? property ?? itemprop ?? attributes['name']);
  return `${name} ${about ?? attributes['http-equiv'] ?? text}`;
}

function setAttributes(name: 'html' | 'body', tags: Tag[]): void {
  const element = name === 'html' ? document.documentElement : document.body;
  const asked = new Map(
    tags.filter((tag) => tag.name === name).flatMap(({attributes}) => Object.entries(attributes)),
  );
  for (const [attribute, value] of asked) {
    if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
    wereSet[name].add(attribute);
  }
  for (const attribute of wereSet[name]) {
    if (asked.has(attribute)) continue;
    element.removeAttribute(attribute);
    wereSet[name].delete(attribute);
  }
}

/** Leaves the tags that are there already, as the build has written them, and takes away those that nobody asks for. */
function write(tags: Tag[]): void {
  const left = [...document.head.querySelectorAll(':not(title)[data-rh]')];
  for (const {name, attributes, text} of tags) {
    const element = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes))
      element.setAttribute(attribute, value);
    element.setAttribute('data-rh', 'true');
    element.textContent = text;
    const known = left.findIndex((each) => each.isEqualNode(element));
    if (known >= 0) left.splice(known, 1);
    else document.head.append(element);
  }
  for (const element of left) element.remove();
}
