// #region copy
let seats = 4;
let more = seats;
more = 12;
console.log(seats);

const aula = {name: 'Aula', seats: 4};
const same = aula;
same.seats = 12;
console.log(aula.seats);
// #endregion copy

// #region compare
console.log({name: 'Aula'} === {name: 'Aula'});
console.log(aula === same);
// #endregion compare

// #region spread
const bigger = {...aula, seats: 20};
console.log(aula.seats, bigger.seats);
// #endregion spread

// #region shallow
const office = {city: 'Jakarta', rooms: [{name: 'Aula'}]};
const copy = {...office};
copy.rooms[0].name = 'Attic';
console.log(office.rooms[0].name);

const whole = structuredClone(office);
whole.rooms[0].name = 'Cellar';
console.log(office.rooms[0].name);
// #endregion shallow
