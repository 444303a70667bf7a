import {z} from 'zod';

// #region trap
const trap = z.object({projector: z.coerce.boolean()});
console.log(trap.parse({projector: 'false'}));
// #endregion trap

// #region fix
const fix = z.object({projector: z.stringbool({truthy: ['true'], falsy: ['false']})});
console.log(fix.parse({projector: 'false'}));
// #endregion fix
