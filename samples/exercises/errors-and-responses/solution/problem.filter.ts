import {Catch, Logger, type ArgumentsHost, type ExceptionFilter} from '@nestjs/common';
import {HttpAdapterHost} from '@nestjs/core';
import {randomUUID} from 'node:crypto';
import {toProblem} from './problem.js';

// #region filter
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  constructor(private readonly adapterHost: HttpAdapterHost) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const problem = toProblem(error);
    if (problem.status >= 500) {
      problem.instance = `urn:uuid:${randomUUID()}`;
      this.logger.error(error, problem.instance);
    }

    const {httpAdapter} = this.adapterHost;
    const response: unknown = host.switchToHttp().getResponse();
    httpAdapter.setHeader(response, 'content-type', 'application/problem+json');
    httpAdapter.reply(response, problem, problem.status);
  }
}
// #endregion filter
