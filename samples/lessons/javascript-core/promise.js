import {loadRoom} from './rooms.js';

// #region promise
console.log(loadRoom(1));
console.log(await loadRoom(1));
// #endregion promise
