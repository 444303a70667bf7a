type Clock = {now: () => number};

const clockOnTheWall: Clock = {now: () => Date.now()};

// #region makes
class LonelyBookings {
  isOver(end: number) {
    return end <= Date.now();
  }
}
// #endregion makes

// #region given
class Bookings {
  constructor(private readonly clock: Clock) {}

  isOver(end: number) {
    return end <= this.clock.now();
  }
}
// #endregion given

// #region use
const inProduction = new Bookings(clockOnTheWall);
const inTheTest = new Bookings({now: () => Date.parse('2030-01-07T08:00:00Z')});
// #endregion use

const nine = Date.parse('2030-01-07T09:00:00Z');
export const answers = {
  lonely: new LonelyBookings().isOver(nine),
  inProduction: inProduction.isOver(nine),
  inTheTest: inTheTest.isOver(nine),
};
