// #region main
import {remind} from './reminders.js';
import {readSettings} from './settings.js';

const read = readSettings(process.env);
if (!read.ok) {
  console.error(`The reminders do not start. Mend their environment:\n${read.problems}`);
  process.exit(1);
}
console.log('Starting with', read.settings);
remind([7, 8, 9], read.settings);
// #endregion main
