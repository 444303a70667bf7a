/** Prints which version of the code works after which step. */
import {PGlite} from '@electric-sql/pglite';
import {expandAndContract, matrix} from './matrix.js';
import {aroundRename, versions} from './versions.js';

const db = await PGlite.create();
console.log(await matrix(db, versions, expandAndContract));

console.log('\nA rename instead:');
await db.exec('DROP TABLE rooms');
console.log(await matrix(db, aroundRename, ['before.sql', 'rename.sql']));
await db.close();
