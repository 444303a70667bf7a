/** Types the same three texts into both searches. */
import {PGlite} from '@electric-sql/pglite';
import {readFileSync} from 'node:fs';
import {search, searchFromStrings} from './search.js';

// #region try
const db = await PGlite.create();
await db.exec(readFileSync(new URL('bookable.sql', import.meta.url), 'utf8'));

const attack = `zzz%' UNION SELECT id, email FROM users --`;
for (const text of ['demo', `Ana's`, attack]) {
  console.log(`\n> ${text}`);
  try {
    console.log('from strings:  ', await searchFromStrings(db, text));
  } catch (error) {
    console.log('from strings:  ', String(error));
  }
  console.log('with parameter:', await search(db, text));
}
await db.close();
// #endregion try
