import 'reflect-metadata';
import {Body, Controller, Logger, Module, Post, StandardSchemaValidationPipe} from '@nestjs/common';
import {APP_PIPE, NestFactory} from '@nestjs/core';
import {z} from 'zod';

// #region controller
const createRoom = z.strictObject({
  name: z.string().trim().min(1).max(80),
  capacity: z.int().min(1).max(500),
});

@Controller('rooms')
class RoomsController {
  @Post()
  create(@Body({schema: createRoom}) room: z.infer<typeof createRoom>) {
    return room;
  }
}
// #endregion controller

// #region without
@Module({controllers: [RoomsController]})
class WithoutPipe {}
// #endregion without

// #region with
@Module({
  controllers: [RoomsController],
  providers: [{provide: APP_PIPE, useClass: StandardSchemaValidationPipe}],
})
class WithPipe {}
// #endregion with

Logger.overrideLogger(false);
for (const AppModule of [WithoutPipe, WithPipe]) {
  const app = await NestFactory.create(AppModule);
  await app.listen(0, '127.0.0.1');
  const response = await fetch(`${await app.getUrl()}/rooms`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: '{"name": ["Banda"], "capacity": "8"}',
  });
  console.log(AppModule.name, response.status);
  console.log(await response.json());
  console.log();
  await app.close();
}
