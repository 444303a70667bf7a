/** Core: the settings of the reminder job. */
import {z} from 'zod';
import {Secret} from './secret.js';

/**
 * The variables, and what becomes of them:
 *
 * - `BATCH_SIZE`: how many bookings at most, a whole number from 1 to 500, in digits; 50 when it is absent → `batchSize`
 * - `DATABASE_URL`: an address that begins with postgresql://, a secret → `databaseUrl`
 * - `DRY_RUN`: “true” or “false”; false when it is absent → `dryRun`
 * - `LINK_KEY`: at least 32 characters, a secret → `linkKey`
 * - `PUBLIC_URL`: an address that begins with https:// → `publicUrl`
 *
 * What has no default here has to be set. Variables of other programs are none of our business.
 */
const environment = z.any();

export type Settings = any;

/** The settings, or everything that is wrong with them: the name of each variable and the reason, but no value. */
export function readSettings(
  variables: NodeJS.ProcessEnv,
): {ok: true; settings: Settings} | {ok: false; problems: string} {
  return {ok: true, settings: environment.parse(variables)};
}

// Stretch: platforms hand out a secret as a file, too. So the key may come as `LINK_KEY_FILE`, the path of a file with the key in it;
// spaces and line breaks around the key do not count. Whoever sets both, or names a file that cannot be read, is told so, with the
// name `LINK_KEY_FILE`, together with everything else that is wrong.
