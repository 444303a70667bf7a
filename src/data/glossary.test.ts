import {expect, test} from '@playwright/test';
import {glossary, termId, type Term} from './glossary';

const terms: readonly Term[] = glossary;

test('the terms are sorted, regardless of capitals, and none stands twice', () => {
  const names = terms.map(({term}) => term);
  const sorted = names.toSorted((a, b) => a.localeCompare(b, 'en', {sensitivity: 'base'}));
  expect(names.length).toBeGreaterThan(60);
  expect(names).toEqual(sorted);
  expect(new Set(names.map(termId)).size).toBe(names.length);
});

test('each meaning is one or two sentences, and ends as one', () => {
  for (const {term, meaning} of terms) {
    expect(meaning, term).toMatch(/^\S.*[.?]$/);
    expect(meaning, term).not.toMatch(/[`<*]/);
    expect(meaning.match(/[.?](?= [A-Z]|$)/g)?.length, `${term}: ${meaning}`).toBeLessThanOrEqual(
      2,
    );
    expect(meaning.length, term).toBeLessThan(220);
  }
});
