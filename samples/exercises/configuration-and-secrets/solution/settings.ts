import {readFileSync} from 'node:fs';
import {z} from 'zod';
import {Secret} from './secret.js';

// #region environment
const environment = z
  .object({
    BATCH_SIZE: z
      .string()
      .regex(/^\d+$/, {error: 'Expected a whole number, in digits', abort: true})
      .transform(Number)
      .pipe(z.number().min(1).max(500))
      .default(50),
    DATABASE_URL: z
      .url({protocol: /^postgresql$/, error: 'Expected postgresql://…'})
      .transform((text) => new Secret(text)),
    DRY_RUN: z.stringbool({truthy: ['true'], falsy: ['false']}).default(false),
    LINK_KEY: z
      .string()
      .min(32)
      .transform((text) => new Secret(text)),
    PUBLIC_URL: z.url({protocol: /^https$/, error: 'Expected https://…'}),
  })
  .transform((variables) => ({
    batchSize: variables.BATCH_SIZE,
    databaseUrl: variables.DATABASE_URL,
    dryRun: variables.DRY_RUN,
    linkKey: variables.LINK_KEY,
    publicUrl: variables.PUBLIC_URL,
  }));

export type Settings = Readonly<z.infer<typeof environment>>;
// #endregion environment

// #region read-key
/** The key itself, or what the file says that holds it. */
function readKey({LINK_KEY, LINK_KEY_FILE}: NodeJS.ProcessEnv): {key?: string; problem?: string} {
  if (LINK_KEY_FILE === undefined) return {key: LINK_KEY};
  if (LINK_KEY !== undefined) return {problem: '✖ Set LINK_KEY or LINK_KEY_FILE, not both'};
  try {
    return {key: readFileSync(LINK_KEY_FILE, 'utf8').trim()};
  } catch {
    return {problem: '✖ Cannot read the file\n  → at LINK_KEY_FILE'};
  }
}
// #endregion read-key

// #region read-settings
/** The settings, or everything that is wrong with them: the name of each variable and the reason, but no value. */
export function readSettings(
  variables: NodeJS.ProcessEnv,
): {ok: true; settings: Settings} | {ok: false; problems: string} {
  const {key, problem} = readKey(variables);
  const {data, error} = environment.safeParse({...variables, LINK_KEY: key});
  if (data && !problem) return {ok: true, settings: data};
  const problems = [problem, error && z.prettifyError(error)].filter((each) => each !== undefined);
  return {ok: false, problems: problems.join('\n')};
}
// #endregion read-settings
