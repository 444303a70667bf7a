import {expect, test} from '@playwright/test';
import {load} from 'cheerio';
import {readQuestions} from './structured-data';

const read = (main: string) => readQuestions(load(`<main>${main}</main>`));

test('a question is a heading that ends so, its answer the text up to the next heading', () => {
  const html =
    '<h3>Why?<a class="hash-link">\u200b</a></h3><p>Because <strong>so</strong>.</p><ul><li>One</li><li>Two</li></ul>' +
    '<h3>No question</h3><p>Text</p><h3>How?</h3><p>Well.</p><h2>Next</h2><p>Else</p>';
  expect(read(html)).toEqual([
    {question: 'Why?', answer: 'Because so.\nOne\nTwo'},
    {question: 'How?', answer: 'Well.'},
  ]);
});

test('a side note in an answer is set in brackets, or it would read as part of the sentence', () => {
  expect(read('<h3>When?</h3><p>Soon. <small>policy</small> Ask.</p>')).toEqual([
    {question: 'When?', answer: 'Soon. (policy) Ask.'},
  ]);
});
