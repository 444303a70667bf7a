/* eslint-disable @typescript-eslint/no-confusing-void-expression, @typescript-eslint/no-floating-promises -- as short as can be */

// #region question
console.log('a');
setTimeout(() => console.log('b'), 0);
Promise.resolve().then(() => console.log('c'));
console.log('d');
// #endregion question
