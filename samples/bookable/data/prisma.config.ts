import {defineConfig} from 'prisma/config';

export default defineConfig({
  schema: 'schema.prisma',
  migrations: {path: 'migrations', seed: 'tsx bookable/data/seed.ts'},
  datasource: {url: process.env.DATABASE_URL ?? ''},
});
