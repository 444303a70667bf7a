/* eslint-disable @typescript-eslint/require-await -- a function that does not wait is the question */

// #region question
async function one() {
  return 1;
}

console.log(one());
// #endregion question
