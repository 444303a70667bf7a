import {z} from 'zod';

const sent = {name: 'Banda', isAdmin: true};

// #region strip
console.log(z.object({name: z.string()}).parse(sent));
// #endregion strip

// #region loose
console.log(z.looseObject({name: z.string()}).parse(sent));
// #endregion loose

// #region strict
const {error} = z.strictObject({name: z.string()}).safeParse(sent);
console.log(error?.issues);
// #endregion strict
