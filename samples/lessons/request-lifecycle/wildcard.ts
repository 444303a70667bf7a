import {
  Controller,
  Get,
  Module,
  type LoggerService,
  type NestApplicationOptions,
} from '@nestjs/common';
import {NestFactory} from '@nestjs/core';

/** What Nest says, without the sentences in the middle, which explain at length. */
const shortened = (message: unknown) =>
  String(message).replace(/(?<=Unsupported route path: "\S+"\.).*?(?= Attempting|$)/, ' …');

const logger: LoggerService = {
  log() {},
  warn: (message: unknown) => {
    console.log('WARN', shortened(message));
  },
  error: (message: unknown) => {
    console.log('ERROR', shortened(message));
  },
};

/** `abortOnError`: whether an error at the start ends the process. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest takes plain objects
const options: NestApplicationOptions = {logger, abortOnError: false};

/** Prints for some addresses whether a route with this path answers them. */
async function ask(path: string): Promise<void> {
  @Controller()
  class FilesController {
    @Get(path)
    file() {}
  }

  @Module({controllers: [FilesController]})
  class AppModule {}

  console.log(`@Get('${path}')`);
  try {
    const app = await NestFactory.create(AppModule, options);
    await app.listen(0, '127.0.0.1');
    for (const asked of ['/files', '/files/', '/files/plan.pdf', '/files/2030/plan.pdf']) {
      const {status} = await fetch((await app.getUrl()) + asked);
      console.log(`  ${asked} ${status}`);
    }
    await app.close();
  } catch (error) {
    console.log(String(error));
  }
  console.log();
}

for (const path of ['files*', 'files/*', 'files/*path', 'files/{*path}', 'files{/*path}']) {
  await ask(path);
}
