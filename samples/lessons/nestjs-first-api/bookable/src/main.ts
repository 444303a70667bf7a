import {NestFactory} from '@nestjs/core';
import {AppModule} from './app.module.js';
import {readPort} from './settings.js';

const app = await NestFactory.create(AppModule);
// On Ctrl+C and SIGTERM: finish what has begun, then end.
app.enableShutdownHooks();
await app.listen(readPort(process.env.PORT));
