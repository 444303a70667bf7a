import {expect, test} from '@playwright/test';
import {findClaims} from './claims';

for (const [claim, part] of [
  ['<p>Interns earn $ 1,200 a month.</p>', '$ 1,200'],
  ['<p>The fee is 300 EUR.</p>', '300 EUR'],
  ['<p>92 % of interns receive offers.</p>', '92 % of interns receive offers'],
  ['<p>The timetable is TBD.</p>', 'TBD'],
  ['<p>Coming up: coming soon</p>', 'coming soon'],
  ['<p>Write to intern@techave.dev.</p>', 'intern@techave.dev'],
  ['<p>Call +62 812 3456 7890 today.</p>', '+62 812 3456 7890'],
  ['<p>Please join our Discord.</p>', 'join our Discord'],
  ['<p>Apply by Monday.</p>', 'Apply by'],
] as const) {
  test(`“${part}” is found`, () => {
    expect(findClaims(claim).join()).toContain(`“${part}”`);
  });
}

test('a quotation needs its source', () => {
  expect(findClaims('<blockquote>Great!</blockquote>')).toEqual([
    '1 block quotation(s) without <cite>; name the source or use a paragraph.',
  ]);
  expect(findClaims('<blockquote>Great! <cite>A book</cite></blockquote>')).toEqual([]);
});

test('plain facts, sample addresses and code are left alone', () => {
  expect(
    findClaims(
      '<p>The pass mark is 70 %. Ana writes to budi@example.com. An offer is not promised.</p><pre>TODO $5 a@b.de</pre>',
    ),
  ).toEqual([]);
});
