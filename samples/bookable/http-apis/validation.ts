import {StandardSchemaValidationPipe} from '@nestjs/common';
import {APP_PIPE} from '@nestjs/core';
import {InvalidInput} from './problem.js';

// #region validation
/**
 * Without this provider no schema is looked at, and every body is let
 * through.
 */
export const validation = {
  provide: APP_PIPE,
  useFactory: () =>
    new StandardSchemaValidationPipe({exceptionFactory: (issues) => new InvalidInput(issues)}),
};
// #endregion validation
