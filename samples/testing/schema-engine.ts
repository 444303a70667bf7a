/** Prisma’s schema engine as WebAssembly, on PGlite: it compares a schema with migrations without a download or a server. */
import {PGlite} from '@electric-sql/pglite';
import {btree_gist} from '@electric-sql/pglite/contrib/btree_gist';
import {bindMigrationAwareSqlAdapterFactory} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {PrismaPGlite} from 'pglite-prisma-adapter';

/** The part of the package that its types leave out: how the engine is joined to its own code. */
type Glue = {__wbg_set_wasm(exports: Exports): void};
type Exports = {__wbindgen_start(): void};

/** The part of WebAssembly that is needed here; TypeScript knows it for browsers only. */
const {Instance, Module} = (
  globalThis as unknown as {
    WebAssembly: {
      Module: new (code: Buffer) => object;
      Instance: new (module: object, imports: object) => {exports: Exports};
    };
  }
).WebAssembly;

const file = createRequire(import.meta.url)
  .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  .replace(/\.js$/, '.wasm');

async function open(): Promise<bindings.SchemaEngine> {
  const {exports} = new Instance(new Module(readFileSync(file)), {
    './schema_engine_bg.js': bindings,
  });
  (bindings as unknown as Glue).__wbg_set_wasm(exports);
  exports.__wbindgen_start();

  // The engine writes to its shadow database only, so one will do for both.
  const adapter = new PrismaPGlite(await PGlite.create({extensions: {btree_gist}}));
  const connect = () => adapter.connect();
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: 'pglite',
    connect,
    connectToShadowDb: connect,
  });
  return bindings.SchemaEngine.new({datamodels: undefined}, () => undefined, factory);
}

/** The SQL that is missing from the migrations to make the tables that the schema describes; empty when nothing is. */
export async function missingSql(schema: URL, migrations: URL): Promise<string> {
  const read = (url: URL) => readFileSync(url, 'utf8');
  const lock = 'migration_lock.toml';
  const directories = readdirSync(migrations).filter((name) => name !== lock);
  const engine = await open();
  const {stdout} = await engine.diff({
    from: {
      tag: 'migrations',
      baseDir: '.',
      lockfile: {path: lock, content: read(new URL(lock, migrations))},
      shadowDbInitScript: '',
      migrationDirectories: directories.sort().map((name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: {tag: 'ok', value: read(new URL(`${name}/migration.sql`, migrations))},
        },
      })),
    },
    to: {tag: 'schemaDatamodel', files: [{path: 'schema.prisma', content: read(schema)}]},
    script: true,
    exitCode: null,
    filters: {externalTables: [], externalEnums: []},
  });
  return stdout?.replace('-- This is an empty migration.', '').trim() ?? '';
}
