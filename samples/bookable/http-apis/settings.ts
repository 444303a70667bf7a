import {z} from 'zod';

// #region environment
/** Digits only: left alone, `Number` makes 0 of an empty text. */
const port = z
  .string()
  .regex(/^\d+$/, {error: 'Expected a port, in digits', abort: true})
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65535, 'Expected a port from 1 to 65535');

/**
 * The part of the environment that Bookable looks at. What may be absent
 * has a default that does no harm anywhere.
 */
const environment = z
  .object({
    PORT: port.default(3000),
    LOG_LEVEL: z.enum(['debug', 'log', 'warn', 'error']).default('log'),
  })
  .transform(({PORT, LOG_LEVEL}) => ({port: PORT, logLevel: LOG_LEVEL}));
// #endregion environment

// #region read-settings
/** What Bookable is told from outside, checked. */
export type Settings = Readonly<z.infer<typeof environment>>;

/** The name under which Nest hands the settings to whoever asks for them. */
export const SETTINGS = Symbol('settings');

/**
 * The settings, or everything that is wrong with them: names and reasons,
 * but no values. Some of those are secrets.
 */
export function readSettings(
  variables: NodeJS.ProcessEnv,
): {ok: true; settings: Settings} | {ok: false; problems: string} {
  const {data, error} = environment.safeParse(variables);
  return error ? {ok: false, problems: z.prettifyError(error)} : {ok: true, settings: data};
}
// #endregion read-settings
