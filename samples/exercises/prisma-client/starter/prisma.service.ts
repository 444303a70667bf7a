/** The name under which Nest hands out the adapter. */
export const ADAPTER = Symbol('adapter');

// TODO: a provider that is a PrismaClient. It asks Nest for the adapter, with
// `@Inject(ADAPTER) adapter: SqlDriverAdapterFactory` in its constructor
// (the type is one of @prisma/client/runtime/client), and disconnects when
// Nest destroys the module.
