import {Catch, type ArgumentsHost, type ExceptionFilter} from '@nestjs/common';
import {HttpAdapterHost} from '@nestjs/core';
import {toProblem} from './problem.js';

/**
 * Core: answers with the problem, its status and the type `application/problem+json`; logs the error whole, with Nest’s Logger and
 * at the level error, when the status is 500 or more.
 *
 * Stretch: gives each problem of 500 or more an `instance`, and logs it together with the error.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly adapterHost: HttpAdapterHost) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const response: unknown = host.switchToHttp().getResponse();
    this.adapterHost.httpAdapter.reply(response, toProblem(error), 500);
  }
}
