// #region main
import 'reflect-metadata';
import {filterLogLevels, Logger} from '@nestjs/common';
import {NestFactory} from '@nestjs/core';
import {AppModule} from './app.module.js';
import {readSettings, SETTINGS} from './settings.js';

// The one place that looks at the environment, before anything else is made.
const read = readSettings(process.env);
if (!read.ok) {
  console.error(`Bookable does not start. Mend its environment:\n${read.problems}`);
  process.exit(1);
}
const {settings} = read;

Logger.overrideLogger(filterLogLevels(`>=${settings.logLevel}`));
const app = await NestFactory.create({
  module: AppModule,
  // Whoever asks for SETTINGS is handed these.
  providers: [{provide: SETTINGS, useValue: settings}],
});
app.enableShutdownHooks();
await app.listen(settings.port);
console.log(`Bookable listens at http://localhost:${settings.port}/rooms`);
// #endregion main
