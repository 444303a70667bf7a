import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {FileSystemConfigLoader, HtmlValidate} from 'html-validate';
import {listHtmlFiles} from '../../scripts/references';
import {buildFolder} from '../site';

/** The standard's own rules, those on accessibility and those on whole documents; our HTML is minified, so not its style. */
const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      // All scripts and sheets come from our own origin, with the page that names them.
      'require-sri': ['error', {target: 'crossorigin'}],
      // The rows of a table shown as cards lose their roles in some browsers unless they are written out.
      'no-redundant-role': 'off',
      // The theme's skip link stands in a region without a heading; as a <section> it would ask for one.
      'prefer-native-element': ['error', {exclude: ['region']}],
      // The theme names the sign for "opens in a new tab" by a label on its <svg>, which browsers read out.
      'aria-label-misuse': ['error', {elements: {exclude: ['svg']}}],
    },
  }),
);

for (const file of listHtmlFiles(buildFolder)) {
  test(`${file} is valid HTML`, async () => {
    const {results} = await validator.validateFile(join(buildFolder, file));
    expect(
      results.flatMap(({messages}) =>
        messages.map(
          ({ruleId, message, selector}) => `${ruleId}: ${message} (${selector ?? 'document'})`,
        ),
      ),
    ).toEqual([]);
  });
}

test('a page that is not valid is found out', async () => {
  const {valid} = await validator.validateString(
    '<!doctype html><html lang="en"><head><title>x</title></head><body><p><div></div></p></body></html>',
  );
  expect(valid).toBe(false);
});
