import {expect, test} from '@playwright/test';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {insertSamples, updatePages} from './samples';

const files: Record<string, string> = {
  'samples/slots.ts': `import {isAfter} from './time';

// #region overlap
export function overlaps(a: Slot, b: Slot) {
  // #region condition
  return isAfter(a.end, b.start);

  // #endregion condition
}
// #endregion overlap
`,
  'static/report.md': '# Report\n\n```sh\nls\n```\n',
  'samples/notes.md': 'One ``two`` three, ~~~~four~~~~\n',
};
const read = (file: string) => files[file];
const insert = (text: string, sample = '') =>
  insertSamples(text, 'docs/a.mdx', (file) => (file === 'samples/a.ts' ? sample : read(file)));
const textOf = (text: string, sample = 'one();\n') => insert(text, sample).text;

test('a fence gets the whole file that its title names, without region markers', () => {
  expect(textOf('```ts title="samples/slots.ts"\nold\n```')).toBe(`\`\`\`ts title="samples/slots.ts"
import {isAfter} from './time';

export function overlaps(a: Slot, b: Slot) {
  return isAfter(a.end, b.start);

}
\`\`\``);
});

test('a fence gets the region that its title names, without the markers of regions inside it', () => {
  expect(textOf('```ts title="samples/slots.ts#overlap"\n```')).toBe(
    `\`\`\`ts title="samples/slots.ts#overlap"
export function overlaps(a: Slot, b: Slot) {
  return isAfter(a.end, b.start);

}
\`\`\``,
  );
});

test('a region loses the indentation that all its lines have', () => {
  const sample = '// #region r\n\tif (a) {\n\n\t\tb();\n\t}\n// #endregion r\n';
  expect(textOf('```ts title="samples/a.ts#r"\n```', sample)).toBe(
    '```ts title="samples/a.ts#r"\nif (a) {\n\n\tb();\n}\n```',
  );
});

for (const [language, start, end] of [
  ['TypeScript', '  // #region r', '  // #endregion r'],
  ['a shell', '# #region r', '# #endregion r'],
  ['a shell, as editors fold it', '#region r', '#endregion r'],
  ['SQL', '-- #region r', '-- #endregion r'],
  ['HTML and Markdown', '<!-- #region r -->', '<!-- #endregion r -->'],
  ['CSS', '/* #region r */', '/* #endregion r */'],
  ['CSS, without spaces', '/*#region r*/', '/*#endregion r*/'],
]) {
  test(`a region is marked in the comments of ${language}`, () => {
    expect(textOf('```\ttitle="samples/a.ts#r"\n```', `${start}\nx\n${end}\ny\n`)).toContain(
      '\nx\n```',
    );
  });
}

test('regions may overlap', () => {
  const sample = '// #region a\n1\n// #region b\n2\n// #endregion a\n3\n// #endregion b\n';
  expect(textOf('```ts title="samples/a.ts#a"\n```', sample)).toContain('"\n1\n2\n```');
  expect(textOf('```ts title="samples/a.ts#b"\n```', sample)).toContain('"\n2\n3\n```');
});

test('a fence in <details> is found, and a title in single quotes', () => {
  const page = (content: string) =>
    `<details>\n<summary>Show</summary>\n\n\`\`\`ts title='samples/a.ts'\n${content}\`\`\`\n\n</details>\n`;
  expect(textOf(page(''))).toBe(page('one();\n'));
});

test('a fence in a list keeps its indentation, and blank lines stay empty', () => {
  expect(textOf('1. Do\n\n   ```ts title="samples/a.ts"\n   ```\n', 'a {\n\n  b\n}\n')).toBe(
    '1. Do\n\n   ```ts title="samples/a.ts"\n   a {\n\n     b\n   }\n   ```\n',
  );
});

test('a fence that begins on the line of its list item indents its content by the width of the marker', () => {
  expect(textOf('- - ```ts title="samples/a.ts"\n    ```\n')).toBe(
    '- - ```ts title="samples/a.ts"\n    one();\n    ```\n',
  );
});

test('a fence in a block quotation keeps its marks', () => {
  expect(textOf('> ```ts title="samples/a.ts"\n> ```\n', 'a\n\nb\n')).toBe(
    '> ```ts title="samples/a.ts"\n> a\n>\n> b\n> ```\n',
  );
});

test('a fence becomes longer than any backticks in its content, and never shorter', () => {
  const longer = '````md title="static/report.md"\n# Report\n\n```sh\nls\n```\n````\n';
  expect(textOf('```md title="static/report.md"\n```\n')).toBe(longer);
  expect(textOf('````md title="static/report.md"\nold\n````\n')).toBe(longer);
  expect(textOf('`````md title="samples/a.ts"\n`````\n')).toBe(
    '`````md title="samples/a.ts"\none();\n`````\n',
  );
});

test('a fence of tildes counts tildes only', () => {
  expect(textOf('~~~md title="samples/notes.md"\n~~~\n')).toBe(
    '~~~~~md title="samples/notes.md"\nOne ``two`` three, ~~~~four~~~~\n~~~~~\n',
  );
});

test('spaces at the end of a line of the sample stay', () => {
  const page = '```diff title="samples/a.ts"\n a\n \n+b  \n```\n';
  expect(textOf(page, ' a\n \n+b  \n')).toBe(page);
});

test('nothing but the samples changes, to the last character', () => {
  const around = (fence: string) => `---
title: 'a < b {'
---

import X from './x';

# Title {/* #title */}

{/*
\`\`\`ts title="samples/missing.ts"
*/}

Text  with \`\`\` and a tab\t
\`\`\`ts title="src/other.ts"
typed by hand
\`\`\`
${fence}
\`\`\`sh
npm test
\`\`\`   

export const x = "no fence: title='samples/missing.ts'";`;
  expect(textOf(around('```ts title="samples/a.ts" {1}  \n\n\n ```  '))).toBe(
    around('```ts title="samples/a.ts" {1}  \none();\n ```  '),
  );
});

test('a second run changes nothing and says so', () => {
  const page =
    '- ```md title="static/report.md"\n  old\n  ```\n\n```ts title="samples/slots.ts#condition"\n```\n';
  const first = insert(page);
  expect(first.fences).toEqual([
    {line: 1, title: 'static/report.md', changed: true},
    {line: 5, title: 'samples/slots.ts#condition', changed: true},
  ]);
  const second = insert(first.text);
  expect(second.text).toBe(first.text);
  expect(second.fences.map(({changed}) => changed)).toEqual([false, false]);
});

test('a page without samples stays as it is', () => {
  expect(insert('# Title\n')).toEqual({text: '# Title\n', fences: []});
});

const fence = (title: string) => `Text\n\n\`\`\`ts title="${title}"\n\`\`\`\n`;

for (const [fault, page, message] of [
  ['names no file', fence('samples/b.ts'), 'docs/a.mdx:3: there is no file samples/b.ts.'],
  [
    'leaves its folder',
    fence('static/../samples/slots.ts'),
    'docs/a.mdx:3: there is no file static/../samples/slots.ts.',
  ],
  [
    'names no region',
    fence('samples/slots.ts#none'),
    'docs/a.mdx:3: samples/slots.ts has no region "none". Its regions: overlap, condition.',
  ],
  [
    'names a region of a file without any',
    fence('static/report.md#none'),
    'docs/a.mdx:3: static/report.md has no region "none". Its regions: none.',
  ],
  ['is never closed', 'Text\n\n```ts\nx\n', 'docs/a.mdx:3: the fence is never closed.'],
  [
    'is never closed in its list item',
    '- ```ts title="samples/slots.ts"\n  x\n\nText\n',
    'docs/a.mdx:1: the fence is never closed.',
  ],
  [
    'is closed by the end of the next one',
    '```ts title="samples/slots.ts"\n\nText\n\n```sh\nls\n```\n',
    'docs/a.mdx:1: the fence is not closed before line 5, where another begins. Close it, or lengthen the outer of the two.',
  ],
  [
    'has Windows line ends',
    'Text\n\r\n',
    'docs/a.mdx:2: ends in a carriage return. Run: npm run format',
  ],
  ['stands on a page that is no MDX', 'Text\n\n{a b}\n', 'docs/a.mdx:3: Could not parse'],
] as const) {
  test(`a fence that ${fault} is an error with its place`, () => {
    expect(() => insert(page)).toThrow(message);
  });
}

for (const [fault, sample, message] of [
  ['opened twice', '#region r\n#region r\n#endregion r\n', ':2 opens region "r" a second time.'],
  [
    'opened again after its end',
    '#region r\n#endregion r\n#region r\n#endregion r\n',
    ':3 opens region "r" a second time.',
  ],
  ['never closed', '\n#region r\nx\n', ':2 opens region "r", which is never closed.'],
  ['closed only', 'x\n#endregion r\n', ':2 closes region "r", which is not open.'],
  ['empty', '#region r\n#endregion r\n', 'samples/a.ts has an empty region "r". Its regions: r.'],
  ['in a file with Windows line ends', '#region r\r\nx\n#endregion r\n', ' has carriage returns.'],
] as const) {
  test(`a region that is ${fault} is an error with the place of the fence`, () => {
    expect(() => insert(fence('samples/a.ts#r'), sample)).toThrow(message);
    expect(() => insert(fence('samples/a.ts#r'), sample)).toThrow('docs/a.mdx:3: ');
  });
}

test.describe('the command', () => {
  let root: string;

  test.beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'samples-'));
    write('docs/none.mdx', '# No samples\n');
  });

  test.afterEach(() => {
    rmSync(root, {recursive: true});
  });

  function write(file: string, text: string): void {
    mkdirSync(join(root, dirname(file)), {recursive: true});
    writeFileSync(join(root, file), text);
  }

  function run(...options: string[]) {
    const script = join(__dirname, 'samples.ts');
    const tsx = join(__dirname, '../node_modules/tsx/dist/cli.mjs');
    const {status, stdout, stderr} = spawnSync(process.execPath, [tsx, script, ...options], {
      cwd: root,
      encoding: 'utf8',
    });
    return {status, stdout, stderr};
  }

  test('writes the files into the pages, and the check passes then', () => {
    write('samples/a.ts', 'one();\n');
    write('docs/folder/a.mdx', fence('samples/a.ts'));
    expect(run('--check')).toEqual({
      status: 1,
      stdout: 'docs/folder/a.mdx:3: samples/a.ts differs from its file\n',
      stderr: 'Fences that differ from their files: 1. Run: npm run samples\n',
    });
    expect(readFileSync(join(root, 'docs/folder/a.mdx'), 'utf8')).toBe(fence('samples/a.ts'));
    expect(run()).toEqual({
      status: 0,
      stdout: 'docs/folder/a.mdx:3: samples/a.ts written\n',
      stderr: '',
    });
    expect(run('--check')).toEqual({status: 0, stdout: '', stderr: ''});
  });

  test('says what is wrong, and with what option', () => {
    write('docs/a.mdx', fence('samples/a.ts'));
    const failed = {status: 1, stdout: ''};
    expect(run()).toEqual({...failed, stderr: 'docs/a.mdx:3: there is no file samples/a.ts.\n'});
    expect(run('--chek')).toEqual({
      ...failed,
      stderr: '"--chek" is no option. There is one: --check\n',
    });
  });

  test('fails when no page has a sample', () => {
    expect(() => updatePages(root, {write: false})).toThrow('No fence below docs/');
  });

  test('writes no page when one of them has an error', () => {
    write('samples/a.ts', 'one();\n');
    write('docs/a.mdx', fence('samples/a.ts'));
    write('docs/b.mdx', fence('samples'));
    write('docs/c.mdx', fence('samples/'));
    expect(() => updatePages(root, {write: true})).toThrow(
      'docs/c.mdx:3: there is no file samples/.',
    );
    expect(readFileSync(join(root, 'docs/a.mdx'), 'utf8')).toBe(fence('samples/a.ts'));
  });
});
