// #region order
import {loadRoom} from './rooms.js';

async function show(id) {
  console.log(`${id}: asked`);
  const name = await loadRoom(id);
  console.log(`${id}: ${name}`);
}

show(1);
console.log('the program goes on');
// #endregion order
