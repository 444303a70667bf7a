// TODO: a Store that keeps everything in PostgreSQL, through Prisma. Its
// methods promise what store.ts says, and what memory-store.ts does.
