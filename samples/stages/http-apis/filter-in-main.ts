import {Module, type INestApplication} from '@nestjs/common';
import {HttpAdapterHost, NestFactory} from '@nestjs/core';
import {MemoryStore} from '../../bookable/http-apis/memory-store.js';
import {ProblemFilter} from '../../bookable/http-apis/problem.filter.js';
import {RoomsController} from '../../bookable/http-apis/rooms.controller.js';
import {Store} from '../../bookable/http-apis/store.js';

@Module({controllers: [RoomsController], providers: [{provide: Store, useClass: MemoryStore}]})
export class AppModule {}

/** What `main.ts` does before it listens. */
export async function create(): Promise<INestApplication> {
  // #region main
  const app = await NestFactory.create(AppModule);
  app.useGlobalFilters(new ProblemFilter(app.get(HttpAdapterHost)));
  // #endregion main
  return app;
}
