const text = process.argv[2] ?? '';

/** @type {unknown} */
// #region answer
let settings;
try {
  settings = JSON.parse(text);
} catch (error) {
  console.error('The settings are not valid JSON:', error);
  settings = {};
}
// #endregion answer

console.log(JSON.stringify(settings));
