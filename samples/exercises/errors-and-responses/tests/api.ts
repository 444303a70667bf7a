/** The API around the files of the exercise. */
import 'reflect-metadata';
import {
  Body,
  Controller,
  Get,
  Module,
  Param,
  Post,
  ServiceUnavailableException,
  StandardSchemaValidationPipe,
} from '@nestjs/common';
import {APP_FILTER, APP_PIPE} from '@nestjs/core';
import {Test} from '@nestjs/testing';
import {onTestFinished} from 'vitest';
import {z} from 'zod';
import type {Send} from '../work/breaches.js';
import {InvalidInput, UniqueViolation} from '../work/errors.js';
import {ProblemFilter} from '../work/problem.filter.js';
import {RoomsService, RoomStore, type NewRoom, type Room} from '../work/rooms.service.js';

class FakeStore extends RoomStore {
  override async find(id: number): Promise<Room | undefined> {
    return id === 1 ? {id, name: 'Banda', capacity: 8} : undefined;
  }

  override async add(room: NewRoom): Promise<Room> {
    if (room.name === 'Banda') throw new UniqueViolation('rooms_name_key');
    if (room.name === 'Ceram') throw new UniqueViolation('rooms_pkey');
    return {id: 2, ...room};
  }
}

const newRoom = z.strictObject({name: z.string().min(1), capacity: z.int().min(1)});

@Controller()
class RoomsController {
  constructor(private readonly rooms: RoomsService) {}

  @Get('rooms/:id')
  one(@Param('id', {schema: z.coerce.number().int()}) id: number) {
    return this.rooms.one(id);
  }

  @Post('rooms')
  add(@Body({schema: newRoom}) room: NewRoom) {
    return this.rooms.add(room);
  }

  @Get('broken')
  broken(): void {
    throw new Error('connect ECONNREFUSED 10.0.0.5:5432');
  }

  @Get('busy')
  busy(): void {
    throw new ServiceUnavailableException('db-1.internal is being upgraded');
  }

  @Get('odd')
  odd(): void {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- libraries do it
    throw 'the key is hunter2';
  }
}

@Module({
  controllers: [RoomsController],
  providers: [
    RoomsService,
    {provide: RoomStore, useClass: FakeStore},
    {provide: APP_FILTER, useClass: ProblemFilter},
    {
      provide: APP_PIPE,
      useFactory: () =>
        new StandardSchemaValidationPipe({
          exceptionFactory: (issues) =>
            new InvalidInput(
              issues.map(({path, message}) => ({field: String(path?.[0]), detail: message})),
            ),
        }),
    },
  ],
})
class AppModule {}

/** Starts the API for one test, and returns how to send requests to it. */
export async function start(): Promise<Send> {
  const module = await Test.createTestingModule({imports: [AppModule]}).compile();
  const app = module.createNestApplication();
  await app.listen(0, '127.0.0.1');
  onTestFinished(() => app.close());
  const url = await app.getUrl();

  return async (method, path, body) => {
    const response = await fetch(url + path, {
      method,
      headers: {'content-type': 'application/json'},
      // A text goes out as it is, so that a test can send what is no JSON.
      body: typeof body === 'string' ? body : body === undefined ? null : JSON.stringify(body),
    });
    const text = await response.text();
    const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
    return {status: response.status, type, text, body: parsed(text)};
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
