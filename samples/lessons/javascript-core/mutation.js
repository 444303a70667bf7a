// #region trap
function earliest(times) {
  return times.sort()[0];
}

const times = ['14:00', '09:00', '11:00'];
console.log(earliest(times));
console.log(times);
// #endregion trap

// #region fix
function first(times) {
  return times.toSorted()[0];
}
// #endregion fix

const untouched = ['14:00', '09:00', '11:00'];
console.log(first(untouched));
console.log(untouched);
