import {Catch, Logger, type ArgumentsHost, type ExceptionFilter} from '@nestjs/common';
import {HttpAdapterHost} from '@nestjs/core';
import {toProblem} from './problem.js';

// #region problem-filter
/** Answers whatever was thrown, and nobody caught, with a problem. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  constructor(private readonly adapterHost: HttpAdapterHost) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const problem = toProblem(error);
    // The client learns that something broke; what broke is for those who
    // run the server.
    if (problem.status >= 500) this.logger.error(error);

    const {httpAdapter} = this.adapterHost;
    const response: unknown = host.switchToHttp().getResponse();
    httpAdapter.setHeader(response, 'content-type', 'application/problem+json');
    httpAdapter.reply(response, problem, problem.status);
  }
}
// #endregion problem-filter
