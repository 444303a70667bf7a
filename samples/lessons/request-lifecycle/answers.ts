import 'reflect-metadata';
import {Logger, Module, type INestApplication, type ModuleMetadata} from '@nestjs/common';
import {NestFactory} from '@nestjs/core';

type Options = {
  headers?: Record<string, string>;
  /** Does what `main.ts` would do before it listens. */
  prepare?: (app: INestApplication) => unknown;
};

/** Prints what an application answers. */
export async function answers(
  metadata: ModuleMetadata,
  paths: string[],
  {headers = {}, prepare}: Options = {},
): Promise<void> {
  @Module(metadata)
  class AppModule {}

  Logger.overrideLogger(false);
  const app = await NestFactory.create(AppModule);
  prepare?.(app);
  await app.listen(0, '127.0.0.1');
  for (const path of paths) {
    const response = await fetch((await app.getUrl()) + path, {headers});
    const body = await response.text();
    console.log(path, response.status, body || '(no body)');
  }
  await app.close();
}
