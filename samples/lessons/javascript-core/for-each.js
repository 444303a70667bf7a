import {loadRoom} from './rooms.js';

// #region trap
const names = [];
[1, 2, 3].forEach(async (id) => {
  names.push(await loadRoom(id));
});
console.log(`forEach: ${names.length} rooms`);
// #endregion trap

// #region fix
const loaded = await Promise.all([1, 2, 3].map((id) => loadRoom(id)));
console.log(`Promise.all: ${loaded.length} rooms`);
// #endregion fix
