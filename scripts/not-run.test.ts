import {expect, test} from '@playwright/test';
import {findNotRun, insertList, listNotRun} from './not-run';

const page = {
  file: 'docs/backend/a.mdx',
  text: `---
title: A Page
---

# A Page

{/* not run: no network here; checked against https://example.com/a. */}

## First {/* #first */}

{/*
  not run: no Windows here,
  only Linux; checked against https://example.com/b/ and https://example.com/c_d
*/}

## Second {/* #second */}

It does not run: that is no mark.

\`\`\`sql title="samples/shown.sql"
-- not run: one {connection} only; checked against https://example.com/d
select 1;
\`\`\`
`,
};
const shown = {
  file: 'samples/shown.sql',
  text: '-- not run: one {connection} only; checked against https://example.com/d\nselect 1;\n',
};
const hidden = {
  file: 'samples/hidden.ts',
  text: 'one();\n// not run: no daemon; checked against https://example.com/e\ntwo();\n',
};

test('each mark is listed under its page and heading, with links to the heading and to the sources', () => {
  expect(listNotRun([page])).toBe(`3 in all.

- [A Page](../backend/a.mdx)
  - At the top: no network here; checked against [example.com/a](https://example.com/a).
  - [First](../backend/a.mdx#first): no Windows here, only Linux; checked against [example.com/b](https://example.com/b/) and [example.com/c\\_d](https://example.com/c_d)
  - [Second](../backend/a.mdx#second): one \\{connection\\} only; checked against [example.com/d](https://example.com/d)
`);
});

test('a page whose title has to be quoted is listed by the title alone', () => {
  const text = page.text.replace('title: A Page', "title: 'A Page: the first'");
  expect(listNotRun([{...page, text}])).toContain('- [A Page: the first](../backend/a.mdx)');
});

test('a sample is listed where a page shows it, and by its file where none does', () => {
  const list = listNotRun([page, hidden, shown]);
  expect(list).toContain('4 in all.');
  expect(list).not.toContain('samples/shown.sql');
  expect(list).toContain('[samples/hidden.ts](https://github.com/');
  expect(list).toContain('samples/hidden.ts#L2): no daemon;');
});

test('a mark without a source fails, with its file and line and what would be right', () => {
  const text = '# A\n\n{/* not run: no Windows here */}\n\nhttps://example.com/\n';
  expect(() => findNotRun({file: 'docs/a.mdx', text})).toThrow(
    'docs/a.mdx:3: “not run: no Windows here” names no source. Write: not run: <reason>; checked against https://…',
  );
});

test('sources without a single mark fail: the list would say that all was run', () => {
  expect(() => listNotRun([{file: 'docs/a.mdx', text: '# A\n'}])).toThrow('Nothing is marked');
});

test('the list takes the place of the old one, and a second time changes nothing', async () => {
  const place = (list: string) =>
    `# A\n\n{/* The list is written by: npm run samples */}\n${list}{/* End of the list */}\n\nEnd\n`;
  const once = await insertList(place('\n- old\n\n'), listNotRun([page]));
  expect(once).not.toContain('old');
  expect(once).toContain('3 in all.');
  expect(once).toContain('\n\nEnd\n');
  expect(await insertList(once, listNotRun([page]))).toBe(once);
  await expect(insertList('# A\n', '')).rejects.toThrow('has no place for the list');
});
