import {z} from 'zod';

const createRoom = z.strictObject({
  name: z.string().trim().min(1),
  projector: z.boolean().default(false),
});

// #region trap
const trap = createRoom.partial();
console.log(trap.parse({name: 'Banda'}));
// #endregion trap

// #region fix
const fix = createRoom.extend({projector: z.boolean()}).partial();
console.log(fix.parse({name: 'Banda'}));
// #endregion fix
