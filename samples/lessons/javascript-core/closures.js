// #region counter
function makeCounter() {
  let count = 0;
  return () => {
    count += 1;
    return count;
  };
}

const tickets = makeCounter();
const orders = makeCounter();
console.log(tickets(), tickets(), orders());
// #endregion counter
