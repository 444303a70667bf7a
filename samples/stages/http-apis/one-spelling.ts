import {z} from 'zod';

// #region fix
/** An id in a path, in its one spelling. */
export const id = z
  .string()
  .regex(/^[1-9]\d*$/)
  .transform(Number)
  .pipe(z.int32());
// #endregion fix
