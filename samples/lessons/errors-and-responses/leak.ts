import {Catch, HttpException, type ArgumentsHost, type ExceptionFilter} from '@nestjs/common';
import {ask} from './api.js';

type Response = {status(code: number): {json(body: unknown): void}};

// #region trap
@Catch()
class Trap implements ExceptionFilter {
  catch(error: Error, host: ArgumentsHost) {
    const status = error instanceof HttpException ? error.getStatus() : 500;
    const response = host.switchToHttp().getResponse<Response>();
    response.status(status).json({message: error.message});
  }
}
// #endregion trap

await ask(new Trap());
