import {lineHeight, type Drawing, type Kind} from './drawing';

/**
 * The content of a figure: its title, a drawing for wide columns and another for narrow ones, and the same as text.
 * Screen readers, search and machines get the text; src/components/Diagram gives it its look.
 */
export function figureContent({
  title,
  wide,
  narrow,
  words,
}: {
  title: string;
  wide: Drawing;
  narrow: Drawing;
  words: readonly string[];
}): string {
  const items = words.map((sentence) => `<li>${escape(sentence)}</li>`).join('');
  return `<figcaption>${escape(title)}</figcaption>${toSvg(wide, 'wide')}${toSvg(narrow, 'narrow')}<details><summary>The same as text</summary><ol>${items}</ol></details>`;
}

function toSvg({width, height, lines, boxes, texts, marks}: Drawing, name: string): string {
  const parts = [
    ...lines.map(({path, look, kind}) => `<path${classes(look, kind)} d="${path}"/>`),
    ...boxes.map(
      ({x, y, width: w, height: h, look, kind}) =>
        `<rect${classes(look, kind)} x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" rx="4"/>`,
    ),
    ...texts.map(({x, y, lines: rows, anchor, look, free}) => {
      // 13 of the 18 units of a line stand above its baseline.
      const spans = rows.map(
        (row, at) =>
          `<tspan x="${round(x)}" y="${round(y + at * lineHeight + 13)}">${escape(row)}</tspan>`,
      );
      return `<text${classes(look, anchor, free && 'free')}>${spans.join('')}</text>`;
    }),
    ...marks.map(
      ({x, y, kind}) =>
        `<path${classes('mark', kind)} d="M${round(x - 7)} ${round(y)}${circle}${signs[kind]}"/>`,
    ),
  ];
  return `<svg class="${name}" viewBox="0 0 ${width} ${Math.ceil(height)}" aria-hidden="true">${parts.join('')}</svg>`;
}

/** From its left: a circle, and what stands in it. */
const circle = 'a7 7 0 1 0 14 0a7 7 0 1 0-14 0z';
const signs: Readonly<Record<Kind, string>> = {
  good: 'm3.5 .5l2.5 2.5l4.5-5.5',
  failure: 'm4-3l6 6m0-6l-6 6',
};

function classes(...names: readonly (string | undefined)[]): string {
  const given = names.filter(Boolean);
  return given.length > 0 ? ` class="${given.join(' ')}"` : '';
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
