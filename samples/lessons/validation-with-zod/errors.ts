import {z} from 'zod';

const room = z.strictObject({name: z.string().min(1), capacity: z.int().max(500)});

// #region issues
const {error} = room.safeParse({name: '', capacity: 501, id: 7});
console.log(error?.issues);
// #endregion issues

if (error) {
  console.log();
  // #region prettify
  console.log(z.prettifyError(error));
  // #endregion prettify

  console.log();
  // #region treeify
  console.log(JSON.stringify(z.treeifyError(error), null, 2));
  // #endregion treeify
}
