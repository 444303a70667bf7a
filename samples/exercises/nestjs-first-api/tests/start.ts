/** Starts an API for one test. */
import type {INestApplication, Type} from '@nestjs/common';
import {NestFactory} from '@nestjs/core';
import request from 'supertest';
import type {App} from 'supertest/types.js';

/** Sends requests to a fresh API, which is closed afterwards. @throws what Nest says when it cannot be started */
export async function withApi<Result>(
  modules: Type[],
  run: (http: ReturnType<typeof request>) => Promise<Result>,
): Promise<Result> {
  const app = await NestFactory.create<INestApplication<App>>(
    {module: class {}, imports: modules},
    {logger: false, abortOnError: false},
  );
  try {
    await app.listen(0, '127.0.0.1');
    return await run(request(app.getHttpServer()));
  } finally {
    await app.close();
  }
}
