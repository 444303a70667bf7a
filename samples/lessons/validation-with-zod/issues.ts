import {z} from 'zod';

const room = z.strictObject({name: z.string().min(1), capacity: z.int().max(500)});

// #region issues
const {error} = room.safeParse({name: '', capacity: '8', id: 7});
console.log(error?.issues);
// #endregion issues
