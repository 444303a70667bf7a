// #region question
const result = [1, 2, 3].map((n) => n * 2).filter((n) => n > 2);
// #endregion question

console.log(`[${result.join(', ')}]`);
