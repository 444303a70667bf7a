import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {findClaims} from '../../scripts/claims';
import {listHtmlFiles} from '../../scripts/references';
import {buildFolder} from '../site';

test('no page claims what nobody has published, and none has a placeholder', () => {
  const claims = listHtmlFiles(buildFolder).flatMap((file) =>
    findClaims(readFileSync(join(buildFolder, file), 'utf8')).map((claim) => `${file}: ${claim}`),
  );
  expect(claims).toEqual([]);
});
