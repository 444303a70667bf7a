import {defineConfig} from 'prisma/config';

// TODO: say where the schema is.
export default defineConfig({});
