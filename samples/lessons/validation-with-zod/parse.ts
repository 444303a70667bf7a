// #region schema
import {z} from 'zod';

const room = z.object({
  name: z.string().trim().min(1).max(80),
  capacity: z.int().min(1).max(500),
});

/** What comes out of the schema: {name: string; capacity: number}. */
type Room = z.infer<typeof room>;
// #endregion schema

// #region parse
const banda: Room = room.parse({name: ' Banda ', capacity: 8});
console.log(banda);
// #endregion parse

console.log();
// #region safe-parse
const result = room.safeParse({name: 'Banda', capacity: '8'});
if (result.success) {
  console.log(result.data.capacity);
} else {
  console.log(z.prettifyError(result.error));
}
// #endregion safe-parse
