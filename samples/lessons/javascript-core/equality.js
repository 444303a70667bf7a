// #region trap
console.log('0' == 0, '' == 0, null == undefined, '9' > '10');
console.log('0' === 0, '' === 0, null === undefined, 9 > 10);
// #endregion trap
