import {loadRoom} from './rooms.js';

// #region fix
async function book(room) {
  try {
    const name = await loadRoom(room);
    console.log(`booked ${name}`);
  } catch (error) {
    console.log(`not booked: ${error.message}`);
  }
}

await book(9);
console.log('done');
// #endregion fix
