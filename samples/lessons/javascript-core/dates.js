// #region trap
const day = new Date('2030-01-07');
console.log(day.getDate());
console.log(day.toISOString());
// #endregion trap

// #region fix
console.log(day.getUTCDate());
console.log(day.toISOString().slice(0, 10));
// #endregion fix
