import 'reflect-metadata';
import {Logger, Module} from '@nestjs/common';
import {NestFactory} from '@nestjs/core';
import {LinksService} from './links.service.js';
import {readSettings, SETTINGS} from './settings.js';

@Module({providers: [LinksService]})
class LinksModule {}

// #region main
const read = readSettings(process.env);
if (!read.ok) {
  console.error(`Links does not start. Mend its environment:\n${read.problems}`);
  process.exit(1);
}
const {settings} = read;
console.log('Starting with', settings);

Logger.overrideLogger(['error', 'warn']);
const app = await NestFactory.createApplicationContext({
  module: LinksModule,
  providers: [{provide: SETTINGS, useValue: settings}],
});
console.log(app.get(LinksService).accept(7));
// #endregion main
