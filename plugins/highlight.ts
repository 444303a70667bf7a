import type {Element, Root, RootContent} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {refractor} from 'refractor/core';
import bash from 'refractor/bash';
import diff from 'refractor/diff';
import javascript from 'refractor/javascript';
import json from 'refractor/json';
import markdown from 'refractor/markdown';
import powershell from 'refractor/powershell';
import sql from 'refractor/sql';
import typescript from 'refractor/typescript';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';

for (const grammar of [bash, diff, javascript, json, markdown, powershell, sql, typescript]) {
  refractor.register(grammar);
}

/** What Prism finds, by the color it gets here (custom.css); the rest is plain. */
const colors: Readonly<Record<string, string>> = {
  comment: 'comment',
  prolog: 'comment',
  cdata: 'comment',
  keyword: 'keyword',
  atrule: 'keyword',
  important: 'keyword',
  selector: 'keyword',
  builtin: 'keyword',
  string: 'string',
  char: 'string',
  regex: 'string',
  'attr-value': 'string',
  'template-string': 'string',
  url: 'string',
  inserted: 'string',
  number: 'literal',
  boolean: 'literal',
  constant: 'literal',
  symbol: 'literal',
  deleted: 'literal',
  function: 'name',
  'class-name': 'name',
  tag: 'name',
  'maybe-class-name': 'name',
};

/**
 * Colors the code of a page while it is built, so that no reader's browser has to: each fenced block becomes a
 * `CodeBlock` with the code as HTML (`html`) and its file (`title`).
 * @throws {Error} when a fence asks for a language that is not registered here, or for anything else than a title.
 */
export default function highlight() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'element', (pre: Element) => {
      const [node] = pre.children;
      if (pre.tagName !== 'pre' || node?.type !== 'element' || node.tagName !== 'code') return;
      const place = `${file.path}:${String(node.position?.start.line ?? '?')}`;
      const language = findLanguage(node, place);
      const title = readTitle(node, place);
      const code = node.children
        .map((child) => (child.type === 'text' ? child.value : ''))
        .join('')
        .replace(/\n$/, '');
      pre.tagName = 'CodeBlock';
      pre.properties = {...(title && {title}), html: toHtml(colorCode(code, language))};
      pre.children = [];
    });
  };
}

function findLanguage({properties}: Element, place: string): string | undefined {
  const names = Array.isArray(properties.className) ? properties.className : [];
  const language = names
    .map(String)
    .find((name) => name.startsWith('language-'))
    ?.slice('language-'.length);
  if (language && language !== 'text' && !refractor.registered(language)) {
    throw new Error(
      `${place}: code in “${language}”, which plugins/highlight.ts does not register. There are: text, ${refractor.listLanguages().sort().join(', ')}.`,
    );
  }
  return language;
}

function readTitle({properties}: Element, place: string): string | undefined {
  const {metastring} = properties;
  if (typeof metastring !== 'string' || metastring === '') return undefined;
  const title = /^title="([^"]+)"$/.exec(metastring)?.[1];
  // Which part of the file it is helps those who write the page, and nobody else.
  if (title) return title.replace(/#[\w-]+$/, '');
  throw new Error(
    `${place}: a fence may name its file, title="samples/…#region", and nothing else. It says: ${metastring}`,
  );
}

/** Code as text and `span`s of one class each, as flat as they can be. */
function colorCode(code: string, language: string | undefined): RootContent[] {
  if (!language || language === 'text') return [{type: 'text', value: code}];
  const parts: {color: string | undefined; text: string}[] = [];
  const collect = (nodes: readonly RootContent[], around: string | undefined): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        const last = parts.at(-1);
        // A space has no color, so it may join what stands before it.
        if (last && (last.color === around || node.value.trim() === '')) last.text += node.value;
        else parts.push({color: around, text: node.value});
      } else if (node.type === 'element') {
        const classes = Array.isArray(node.properties.className) ? node.properties.className : [];
        const own = classes.map((name) => colors[name]).find(Boolean);
        collect(node.children, own ?? around);
      }
    }
  };
  collect(refractor.highlight(code, language).children, undefined);
  return parts.map(({color, text}) =>
    color
      ? {
          type: 'element',
          tagName: 'span',
          properties: {className: [`code-${color}`]},
          children: [{type: 'text', value: text}],
        }
      : {type: 'text', value: text},
  );
}
