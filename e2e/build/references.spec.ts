import {expect, test} from '@playwright/test';
import {findReferenceFaults} from '../../scripts/references';
import {siteAddress} from '../../site-address';
import {buildFolder} from '../site';

test('every reference on every page leads where it says', () => {
  expect(findReferenceFaults({root: buildFolder, ...siteAddress})).toEqual([]);
});
