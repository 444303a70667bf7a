/** Starts the application that is built of your files. */
import 'reflect-metadata';
import {Catch, Logger, Module, ParseIntPipe} from '@nestjs/common';
import {APP_FILTER, BaseExceptionFilter} from '@nestjs/core';
import {Test} from '@nestjs/testing';
import {onTestFinished, vi} from 'vitest';
import {AppModule} from '../work/app.module.js';
import type {Part, Trace} from '../work/order.js';
import {PassGuard} from '../work/pass.guard.js';
import {RequestIdMiddleware} from '../work/request-id.middleware.js';
import {Passes, RoomsService, RoomStore, type Room} from '../work/rooms.js';
import {TimingInterceptor} from '../work/timing.interceptor.js';

type Answer = {status: number; id: string; body: unknown};

/** @param find replaces that of the store */
export async function start(find?: (id: number) => Promise<Room | undefined>) {
  const parts: Part[] = [];
  const lines: string[] = [];

  const says = <Arguments extends unknown[], Result>(
    part: Part,
    real: (...values: Arguments) => Result,
  ) =>
    function (this: unknown, ...values: Arguments): Result {
      parts.push(part);
      return real.apply(this, values);
    };

  /* eslint-disable @typescript-eslint/unbound-method -- called with the object they belong to */
  const [use, guard] = [RequestIdMiddleware.prototype.use, PassGuard.prototype.canActivate];
  const [intercept, one] = [TimingInterceptor.prototype.intercept, RoomsService.prototype.one];
  const {transform} = ParseIntPipe.prototype;
  /* eslint-enable @typescript-eslint/unbound-method */
  const spies = [
    vi.spyOn(RequestIdMiddleware.prototype, 'use').mockImplementation(says('middleware', use)),
    vi.spyOn(PassGuard.prototype, 'canActivate').mockImplementation(says('guard', guard)),
    vi
      .spyOn(TimingInterceptor.prototype, 'intercept')
      .mockImplementation(says('interceptor, before', intercept)),
    vi.spyOn(ParseIntPipe.prototype, 'transform').mockImplementation(says('pipe', transform)),
    vi.spyOn(RoomsService.prototype, 'one').mockImplementation(says('handler', one)),
    vi.spyOn(Logger.prototype, 'log').mockImplementation((line: unknown) => {
      if (/ \d+ ms$/.test(String(line))) parts.push('interceptor, after');
      lines.push(String(line));
    }),
  ];
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore();
  });

  @Catch()
  class Filter extends BaseExceptionFilter {
    override catch(...values: Parameters<BaseExceptionFilter['catch']>) {
      parts.push('filter');
      super.catch(...values);
    }
  }

  @Module({imports: [AppModule], providers: [{provide: APP_FILTER, useClass: Filter}]})
  class Traced {}

  const testing = Test.createTestingModule({imports: [Traced]});
  if (find) testing.overrideProvider(RoomStore).useValue({find});
  const app = (await testing.compile()).createNestApplication();
  await app.listen(0, '127.0.0.1');
  onTestFinished(() => app.close());
  app.get(Passes, {strict: false}).handOut('blue');
  const url = await app.getUrl();
  lines.length = 0;

  async function ask(
    method: 'GET' | 'DELETE',
    path: string,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await fetch(url + path, {method, headers});
    const body: unknown = await response.json();
    return {status: response.status, id: response.headers.get('x-request-id') ?? 'no id', body};
  }

  async function trace(id: string, pass?: string): Promise<Trace> {
    parts.length = 0;
    const {status} = await ask(
      'DELETE',
      `/rooms/${id}`,
      pass === undefined ? {} : {'x-pass': pass},
    );
    return {status, parts: [...parts]};
  }

  return {ask, trace, lines};
}
