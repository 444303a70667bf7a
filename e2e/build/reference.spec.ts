import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {load} from 'cheerio';
import {buildFolder} from '../site';

test('each message of the error index is captured output, with a cause and a fix', () => {
  const page = readFileSync('docs/reference/error-index.mdx', 'utf8');
  const [, ...messages] = page.split(/^### /m);
  expect(messages.length).toBeGreaterThan(20);
  for (const message of messages) {
    const [heading = ''] = message.split('\n');
    expect(heading, 'an id').toMatch(/ \{\/\* #[a-z0-9-]+ \*\/\}$/);
    expect(message, heading).toMatch(/title="samples\/[^"]+\/output\/[^"]+"/);
    expect(message, heading).toMatch(/^\*\*Cause\.\*\* \S/m);
    expect(message, heading).toMatch(/^\*\*Fix\.\*\* \S/m);
  }
});

test('each term of the glossary that is explained in a lesson with a page leads there', () => {
  const $ = load(readFileSync(join(buildFolder, 'reference/glossary/index.html'), 'utf8'));
  expect($('main h3[id]').length).toBeGreaterThan(60);
  const links = $('main h3[id] + p a').toArray();
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect($(link).attr('href')).toMatch(/\/backend\/[a-z-]+\/[a-z-]+\/$/);
});
