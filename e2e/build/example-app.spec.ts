import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {load} from 'cheerio';
import {buildFolder} from '../site';

const schema = readFileSync('samples/bookable/data/schema.prisma', 'utf8');
const $ = load(readFileSync(join(buildFolder, 'backend/example-app/index.html'), 'utf8'));

test('the diagram and the tables of the example app have the models and fields of its schema', () => {
  const models = [...schema.matchAll(/^model (\w+) \{$([^}]*)^\}/gm)].map(([, name, body]) => {
    return {name, body: body ?? ''};
  });
  expect(models.length).toBeGreaterThan(1);
  const names = models.map(({name}) => name);
  for (const picture of $('figure svg').toArray()) {
    const drawn = $(picture).find('g[data-entity]').toArray();
    expect(drawn.map((entity) => $(entity).attr('data-entity'))).toEqual(names);
  }
  const tables = $('table').filter((_, table) => names.includes($('caption strong', table).text()));
  expect(tables.length).toBe(models.length);
  for (const {name, body} of models) {
    const fields = [...body.matchAll(/^ {2}(\w+) +(\w+)/gm)]
      .filter(([, , type = '']) => !names.includes(type))
      .map(([, field]) => field);
    const rows = tables.filter((_, table) => $('caption strong', table).text() === name);
    const told = rows.find('tbody th code').toArray();
    expect(told.map((cell) => $(cell).text())).toEqual(fields);
  }
});

test('the diagram of the example app has a line, and its tables a sentence, for each relation', () => {
  const relations = [...schema.matchAll(/(\w+)\??\s+@relation\([^)]*fields: \[(\w+)/g)].map(
    ([, one, field]) => `${field} ${one}`,
  );
  expect(relations.length).toBeGreaterThan(0);
  for (const place of ['figure svg:first-child', 'figure svg:nth-child(2)', 'li']) {
    const told = $(`${place}[data-relation], ${place} [data-relation]`).toArray();
    expect(told.map((each) => $(each).attr('data-relation')?.split('.')[1]).sort()).toEqual(
      relations.sort(),
    );
  }
});
