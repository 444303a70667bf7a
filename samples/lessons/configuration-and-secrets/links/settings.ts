// #region settings
import {z} from 'zod';
import {Secret} from '../secret.js';

const environment = z
  .object({
    PUBLIC_URL: z.url({protocol: /^https?$/, error: 'Expected https://…'}),
    LINK_KEY: z
      .string()
      .min(32)
      .transform((text) => new Secret(text)),
  })
  .transform(({PUBLIC_URL, LINK_KEY}) => ({publicUrl: PUBLIC_URL, linkKey: LINK_KEY}));

export type Settings = Readonly<z.infer<typeof environment>>;
// #endregion settings

export const SETTINGS = Symbol('settings');

export function readSettings(variables: NodeJS.ProcessEnv) {
  const {data, error} = environment.safeParse(variables);
  return error
    ? {ok: false as const, problems: z.prettifyError(error)}
    : {ok: true as const, settings: data};
}
