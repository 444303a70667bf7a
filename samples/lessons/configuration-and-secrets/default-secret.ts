/** A key that stands in the code signs as well as any other. Everybody who can read the code can sign. */
import {createHmac} from 'node:crypto';
import {z} from 'zod';

const sign = (text: string, key: string) => createHmac('sha256', key).update(text).digest('hex');

// Production, where somebody forgot to set LINK_KEY.
const variables: NodeJS.ProcessEnv = {};

// #region trap
const key = variables.LINK_KEY ?? 'development-key';
// #endregion trap

// #region forged
// What a stranger does who has read the code.
const forged = sign('accept/7', 'development-key');

console.log(forged === sign('accept/7', key) ? 'accepted' : 'refused');
// #endregion forged

// #region fix
const linkKey = z.string().min(32);
console.log(linkKey.safeParse(variables.LINK_KEY).error?.issues[0]?.message);
// #endregion fix
