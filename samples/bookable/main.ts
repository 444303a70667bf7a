/** Starts one checkpoint of Bookable: `npm run bookable http-apis`. */
const checkpoints = ['foundations', 'http-apis', 'data'];
const [checkpoint = ''] = process.argv.slice(2);
if (checkpoints.includes(checkpoint)) {
  await import(`./${checkpoint}/main.js`);
} else {
  const asked = checkpoint ? `There is no checkpoint "${checkpoint}"` : 'Name a checkpoint';
  console.error(`${asked}: npm run bookable ${checkpoints.join(' | ')}`);
  process.exitCode = 1;
}
