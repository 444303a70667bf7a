import {expect, test} from '@playwright/test';
import {describeState} from './state';

const page = {title: 'Backend', url: '/backend/', excerpt: [], sections: []};

for (const [total, shown, said] of [
  [0, 0, 'Nothing found for “x”.'],
  [1, 1, '1 page found for “x”'],
  [4, 4, '4 pages found for “x”'],
  [23, 10, 'The best 10 of 23 pages for “x”'],
] as const) {
  test(`with ${total} pages, of which ${shown} are shown, it says: ${said}`, () => {
    const pages = Array.from({length: shown}, () => page);
    expect(describeState({kind: 'found', query: 'x', total, pages})).toBe(said);
  });
}
