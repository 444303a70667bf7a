/** A switch that somebody has turned off, in two ways. */
import {z} from 'zod';

// #region trap
process.env.REMINDERS = 'false';
console.log(Boolean(process.env.REMINDERS));

process.env.REMINDERS = undefined;
console.log(typeof process.env.REMINDERS, Boolean(process.env.REMINDERS));
// #endregion trap

// #region fix
const reminders = z.stringbool({truthy: ['true'], falsy: ['false']}).default(false);
console.log(reminders.parse('false'));

delete process.env.REMINDERS;
console.log(reminders.parse(process.env.REMINDERS));
// #endregion fix

// What the first line of the fix makes of the text “undefined”.
console.log(reminders.safeParse('undefined').error?.issues[0]?.message);
