import {loadRoom} from './rooms.js';

// #region in-turn
const inTurn = [];
for (const id of [1, 2, 3]) {
  inTurn.push(await loadRoom(id));
}
console.log(inTurn);
// #endregion in-turn

// #region at-once
const atOnce = await Promise.all([1, 2, 3].map((id) => loadRoom(id)));
console.log(atOnce);
// #endregion at-once

// #region settled
const outcomes = await Promise.allSettled([1, 9].map((id) => loadRoom(id)));
console.log(outcomes.map(({status}) => status));
// #endregion settled
