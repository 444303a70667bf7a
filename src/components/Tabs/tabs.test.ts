import {expect, test} from '@playwright/test';
import {checkTabs, tabAfter} from './tabs';

const linux = {value: 'linux', label: 'Linux'};
const macos = {value: 'macos', label: 'macOS'};

test('arrows lead around the tabs, Home and End to the first and the last, other keys nowhere', () => {
  expect([0, 1, 2].map((at) => tabAfter('ArrowRight', at, 3))).toEqual([1, 2, 0]);
  expect([0, 1, 2].map((at) => tabAfter('ArrowLeft', at, 3))).toEqual([2, 0, 1]);
  expect([tabAfter('Home', 1, 3), tabAfter('End', 1, 3), tabAfter('x', 1, 3)]).toEqual([
    0,
    2,
    undefined,
  ]);
});

test('tabs that have a name and differ are fine', () => {
  expect(() => {
    checkTabs('Your system', [linux, macos]);
  }).not.toThrow();
});

for (const {what, label, tabs, message} of [
  {what: 'without a name', label: undefined, tabs: [linux, macos], message: '<Tabs label="Your'},
  {what: 'with one tab', label: 'Your system', tabs: [linux], message: 'has 1 tab'},
  {what: 'with a tab that is not named', label: 'x', tabs: [linux, {value: 'm'}], message: 'Tab 2'},
  {what: 'with a tab twice', label: 'x', tabs: [linux, macos, linux], message: 'two tabs “Linux”'},
]) {
  test(`tabs ${what} are refused`, () => {
    expect(() => {
      checkTabs(label, tabs);
    }).toThrow(message);
  });
}
