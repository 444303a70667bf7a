// #region import
import {minutes} from './minutes.js';
// #endregion import

// #region data
const bookings = [
  {title: 'Planning', room: 'Aula', start: '2030-01-07T09:00Z', end: '2030-01-07T10:00Z'},
  {title: 'Review', room: 'Attic', start: '2030-01-07T09:00Z', end: '2030-01-07T09:30Z'},
  {title: 'Retro', room: 'Aula', start: '2030-01-07T13:00Z', end: '2030-01-07T14:30Z'},
];
// #endregion data

// #region each
for (const {title, room} of bookings) {
  console.log(`${title} in ${room}`);
}
// #endregion each

// #region map
const titles = bookings.map((booking) => booking.title);
const long = bookings.filter((booking) => minutes(booking) >= 60);
console.log(titles, long.length);
// #endregion map

// #region reduce
const total = bookings.reduce((sum, booking) => sum + minutes(booking), 0);
console.log(total);
// #endregion reduce
