import {z} from 'zod';

// #region environment
const environment = z.strictObject({
  PORT: z.coerce.number().int().min(1).max(65535),
});

export function readConfiguration(variables: NodeJS.ProcessEnv) {
  return environment.parse(variables);
}
// #endregion environment
