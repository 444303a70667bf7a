import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {lessons, stages} from './curriculum';
import {lessonsWithPages, roadmapEntries, stagesWithPages} from './site-map';

const docs = join(__dirname, '..', '..', 'docs', 'backend');

test('the stages and lessons on the list are those that have a file, in the order of the curriculum', () => {
  const files = stages.flatMap(({id}) =>
    existsSync(join(docs, id))
      ? readdirSync(join(docs, id))
          .filter((name) => name.endsWith('.mdx') && !name.startsWith('_'))
          .map((name) => `${id}/${name.replace('.mdx', '')}`)
      : [],
  );
  expect([
    ...stagesWithPages.map((id) => `${id}/index`),
    ...lessonsWithPages.map((lesson) => {
      const stage = lessons.find(({id}) => id === lesson)?.stage ?? 'no stage';
      return `${stage}/${lesson}`;
    }),
  ]).toEqual([
    ...stages.map(({id}) => `${id}/index`).filter((page) => files.includes(page)),
    ...lessons.map(({stage, id}) => `${stage}/${id}`).filter((page) => files.includes(page)),
    // What is no lesson of its stage.
    ...files.filter(
      (page) =>
        !page.endsWith('/index') && !lessons.some(({stage, id}) => page === `${stage}/${id}`),
    ),
  ]);
});

test('the roadmap has the stages that have a lesson or a page, with their lessons, in the order of the curriculum', () => {
  expect(
    roadmapEntries(
      ['validation-with-zod', 'node-runtime', 'typescript-essentials'],
      ['quality', 'http-apis'],
    ),
  ).toEqual([
    {
      label: 'Foundations',
      pages: [
        {label: 'TypeScript essentials', doc: 'backend/foundations/typescript-essentials'},
        {label: 'Node.js: the runtime', doc: 'backend/foundations/node-runtime'},
      ],
    },
    {
      label: 'HTTP APIs with NestJS',
      doc: 'backend/http-apis/index',
      pages: [{label: 'Validation with Zod', doc: 'backend/http-apis/validation-with-zod'}],
    },
    {label: 'Quality', doc: 'backend/quality/index', pages: []},
  ]);
});
