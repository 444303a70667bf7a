// #region order
async function ask(room: string): Promise<void> {
  console.log(`${room}: asked`);
  await Promise.resolve();
  console.log(`${room}: answered`);
}

setTimeout(() => {
  console.log('the timer');
}, 0);
const both = Promise.all([ask('Aula'), ask('Attic')]);
console.log('both asked');
await both;
console.log('both answered');
// #endregion order
