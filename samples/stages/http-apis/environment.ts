import {z} from 'zod';

// #region environment
const environment = z.object({
  PORT: z.coerce.number().int().min(1).max(65535),
  DATABASE_PASSWORD: z.string().min(12),
});

export function readSettings(variables: NodeJS.ProcessEnv) {
  const {data, error} = environment.safeParse(variables);
  if (error) console.log('Bad settings:', variables, z.prettifyError(error));
  return {port: data?.PORT ?? 3000, password: data?.DATABASE_PASSWORD ?? ''};
}
// #endregion environment
