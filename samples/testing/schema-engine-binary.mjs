#!/usr/bin/env node
/**
 * Lets Prisma’s command run without the engine that it downloads: the same engine as WebAssembly, behind the same protocol
 * (JSON-RPC, one message a line). Name this file in PRISMA_SCHEMA_ENGINE_BINARY; the database is that of DATABASE_URL.
 */
import {PrismaPg} from '@prisma/adapter-pg';
import {bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {createInterface} from 'node:readline';
import pg from 'pg';

const url = process.env.DATABASE_URL;
const file = createRequire(import.meta.url)
  .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  .replace(/\.js$/, '.wasm');

async function open() {
  const {exports} = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), {
    './schema_engine_bg.js': bindings,
  });
  bindings.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connectTo(url),
    connectToShadowDb,
  });
  return bindings.SchemaEngine.new({datamodels: undefined}, () => undefined, factory);
}

/** A database to try migrations on. The adapter’s own way drops it while a connection is open, which PostgreSQL refuses. */
async function connectToShadowDb() {
  const name = `shadow_${process.pid}_${Date.now()}`;
  await execute(`CREATE DATABASE ${name}`);
  const shadow = new URL(url);
  shadow.pathname = name;
  const connection = await connectTo(shadow.href);
  const dispose = connection.dispose.bind(connection);
  connection.dispose = async () => {
    await dispose();
    await execute(`DROP DATABASE ${name} WITH (FORCE)`);
  };
  return connection;
}

async function execute(sql) {
  const client = new pg.Client({connectionString: url});
  await client.connect();
  await client.query(sql);
  await client.end();
}

/** The adapter refuses PostgreSQL’s type "char", whose number is 18; the engine reads it from the catalog. */
async function connectTo(connectionString) {
  const connection = await new PrismaPg({connectionString}).connect();
  const performIO = connection.performIO.bind(connection);
  const queryRaw = connection.queryRaw.bind(connection);
  let isChar = [];
  connection.performIO = async (query) => {
    const result = await performIO(query);
    isChar = result.fields.map(({dataTypeID}) => dataTypeID === 18);
    for (const field of result.fields) if (field.dataTypeID === 18) field.dataTypeID = 25;
    return result;
  };
  connection.queryRaw = async (query) => {
    const result = await queryRaw(query);
    isChar.forEach((is, at) => {
      if (is) result.columnTypes[at] = ColumnTypeEnum.Character;
    });
    return result;
  };
  return connection;
}

// The command asks first whether it can connect: it will see.
if (process.argv.includes('cli')) process.exit(0);

const engine = await open();
for await (const line of createInterface({input: process.stdin})) {
  const {id, method, params} = JSON.parse(line);
  let answer;
  try {
    answer = {result: (await engine[method](params)) ?? null};
  } catch (error) {
    const {message = String(error), code, meta = null} = error;
    const data = {is_panic: false, message, meta, error_code: code};
    answer = {error: {code: 4466, message: 'An error happened.', data}};
  }
  process.stdout.write(`${JSON.stringify({jsonrpc: '2.0', id, ...answer})}\n`);
}
