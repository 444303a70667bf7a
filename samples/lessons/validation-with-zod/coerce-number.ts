import {z} from 'zod';

// #region table
const number = z.coerce.number();
for (const sent of ['6', '', '0x10', '6abc', null, [], true]) {
  const {data = 'refused'} = number.safeParse(sent);
  console.log(JSON.stringify(sent), '→', data);
}
// #endregion table
