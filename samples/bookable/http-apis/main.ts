// #region main
import 'reflect-metadata';
import {NestFactory} from '@nestjs/core';
import {AppModule} from './app.module.js';

const port = Number(process.env.PORT ?? 3000);
const app = await NestFactory.create(AppModule);
app.enableShutdownHooks();
await app.listen(port);
console.log(`Bookable listens at http://localhost:${port}/rooms`);
// #endregion main
