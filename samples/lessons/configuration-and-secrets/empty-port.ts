/** A port that is set, but empty: what `.env` says when somebody has not filled in a line. */
import {z} from 'zod';

const variables: NodeJS.ProcessEnv = {PORT: ''};

// #region trap
const trap = Number(variables.PORT ?? 3000);
console.log(trap);
// #endregion trap

// Coercing in a schema is no better.
console.log(z.coerce.number().default(3000).parse(variables.PORT));

// #region fix
const fix = z
  .string()
  .regex(/^\d+$/, {error: 'Expected a port, in digits', abort: true})
  .transform(Number)
  .default(3000);
console.log(fix.safeParse(variables.PORT).error?.issues[0]?.message);
// #endregion fix
