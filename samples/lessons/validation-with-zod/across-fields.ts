import {z} from 'zod';

// #region schema
/** A date without a time, as in a calendar: `2030-01-07`. */
const day = z.iso.date({abort: true});

/** Days on which a room is closed. */
const closure = z
  .strictObject({from: day, until: day})
  // Written this way, an earlier date is also the smaller text.
  .refine(({from, until}) => from <= until, {
    path: ['until'],
    error: 'A closure ends on or after its first day',
  });
// #endregion schema

// #region ask
for (const sent of [
  {from: '2030-01-07', until: '2030-01-04'},
  {from: 'Monday', until: '2030-01-04'},
]) {
  const {error} = closure.safeParse(sent);
  if (error) console.log(z.prettifyError(error));
}
// #endregion ask
