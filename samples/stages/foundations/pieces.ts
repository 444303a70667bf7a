const sent = Buffer.from('Kopi ☕');
const pieces = [sent.subarray(0, 6), sent.subarray(6)];

// #region trap
let title = '';
for (const piece of pieces) title += piece.toString();
console.log(title);
// #endregion trap

// #region fix
console.log(Buffer.concat(pieces).toString());
// #endregion fix
