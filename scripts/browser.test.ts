import {expect, test} from '@playwright/test';
import {chooseChromium} from './browser';

const isProgram = (file: string) => file.startsWith('/bin/');
const nowhere = () => undefined;

test('CHROME_PATH comes before every other place', () => {
  expect(chooseChromium('/bin/asked', [() => '/bin/other'], isProgram)).toBe('/bin/asked');
});

test('a CHROME_PATH that cannot be run is an error that names it, even when another browser is there', () => {
  expect(() => chooseChromium('/tmp/gone', [() => '/bin/other'], isProgram)).toThrow(
    'CHROME_PATH is "/tmp/gone"',
  );
});

test('an empty CHROME_PATH counts as not set', () => {
  expect(chooseChromium('', [() => '/bin/other'], isProgram)).toBe('/bin/other');
});

test('the first place that has a browser is taken, and the later ones are not asked', () => {
  const tooFar = () => {
    throw new Error('asked');
  };
  let asked = 0;
  const places = [nowhere, () => '/bin/first', () => ((asked += 1), '/bin/second'), tooFar];
  expect(chooseChromium(undefined, places, isProgram)).toBe('/bin/first');
  expect(asked).toBe(0);
});

test('a place that fails, or names a file that is not there, is passed over', () => {
  const failing = () => {
    throw new Error('no browser for this system');
  };
  const places = [failing, () => '/tmp/gone', () => '/bin/last'];
  expect(chooseChromium(undefined, places, isProgram)).toBe('/bin/last');
});

test('no browser anywhere is no error', () => {
  expect(chooseChromium(undefined, [nowhere], isProgram)).toBeUndefined();
});

test('a program is a file that may be run: no folder, and no text', () => {
  expect(chooseChromium(process.execPath, [])).toBe(process.execPath);
  expect(() => chooseChromium(__dirname, [])).toThrow('not a program');
  test.skip(process.platform === 'win32', 'Windows has no such permission');
  expect(() => chooseChromium(__filename, [])).toThrow('not a program');
});
