/** How a password gets into a log: nobody wrote a line that prints it. */
import {Secret} from './secret.js';

// The error is printed without its list of calls: that is long, and differs by machine.
Error.stackTraceLimit = 0;

const variables = {DATABASE_URL: 'postgresql://bookable:swordfish@db.internal:port/bookable'};

// #region trap
const settings = {port: 3000, databaseUrl: variables.DATABASE_URL};
console.log('Starting with', settings);

try {
  new URL(settings.databaseUrl);
} catch (error) {
  console.log(error);
}
// #endregion trap

// #region fix
const safe = {port: 3000, databaseUrl: new Secret(variables.DATABASE_URL)};
console.log('Starting with', safe);
console.log(JSON.stringify(safe));
console.log(`Connecting to ${String(safe.databaseUrl)}`);
// #endregion fix
