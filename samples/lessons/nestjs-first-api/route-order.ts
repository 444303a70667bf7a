/** Two routes that both fit /bookings/next, in the wrong order and in the right one. */
import {
  Controller,
  Get,
  Logger,
  Module,
  NotFoundException,
  Param,
  type NestApplicationOptions,
  type Type,
} from '@nestjs/common';
import {NestFactory} from '@nestjs/core';

// #region trap
@Controller('bookings')
class Trap {
  @Get(':id')
  one(@Param('id') id: string) {
    throw new NotFoundException(`There is no booking ${id}.`);
  }

  @Get('next')
  next() {
    return {title: 'Planning'};
  }
}
// #endregion trap

// #region fix
@Controller('bookings')
class Fix {
  @Get('next')
  next() {
    return {title: 'Planning'};
  }

  @Get(':id')
  one(@Param('id') id: string) {
    throw new NotFoundException(`There is no booking ${id}.`);
  }
}
// #endregion fix

async function ask(controller: Type, options?: NestApplicationOptions): Promise<void> {
  @Module({controllers: [controller]})
  class AppModule {}

  Logger.overrideLogger(false);
  const app = await NestFactory.create(AppModule, options);
  await app.listen(0, '127.0.0.1');
  const response = await fetch(`${await app.getUrl()}/bookings/next`);
  console.log(response.status, await response.json());
  await app.close();
}

await ask(Trap);
await ask(Fix);
// eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest takes its options so
await ask(Trap, {routeResolutionStrategy: 'specificity'});
