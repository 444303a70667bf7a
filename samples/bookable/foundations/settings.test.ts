import {expect, test} from 'vitest';
import {readPort} from './settings.js';

test('a port is read, and there is one when none is set', () => {
  expect(readPort('8080')).toBe(8080);
  expect(readPort('0')).toBe(0);
  expect(readPort(undefined)).toBe(3000);
});

test.each(['', 'http', '80a', '-1', '65536', '3e3'])('"%s" is no port', (value) => {
  expect(() => readPort(value)).toThrow(`PORT is "${value}", but must be a number`);
});
