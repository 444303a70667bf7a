/** What “as” does when the program runs: nothing. */
type Booking = {title: string; attendees: number};

// #region claim
const booking = JSON.parse('{"title": "Planning", "attendees": "4"}') as Booking;

console.log(booking.attendees + 1);
// #endregion claim
