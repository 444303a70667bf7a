import {loadRoom} from './rooms.js';

// #region trap
async function book(room) {
  try {
    loadRoom(room).then((name) => console.log(`booked ${name}`));
  } catch (error) {
    console.log(`not booked: ${error.message}`);
  }
}

await book(9);
console.log('done');
// #endregion trap
