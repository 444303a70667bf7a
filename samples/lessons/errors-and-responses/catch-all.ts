import {Catch, HttpException, type ArgumentsHost, type ExceptionFilter} from '@nestjs/common';
import {ask} from './api.js';

/** The part of Express’ response that is needed here. */
type Response = {status(code: number): {json(body: unknown): void}};

// #region trap
@Catch()
class Trap implements ExceptionFilter {
  catch(_error: unknown, host: ArgumentsHost) {
    const response = host.switchToHttp().getResponse<Response>();
    response.status(500).json({message: 'Something went wrong'});
  }
}
// #endregion trap

// #region fix
@Catch()
class Fix implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost) {
    const response = host.switchToHttp().getResponse<Response>();
    if (error instanceof HttpException) {
      response.status(error.getStatus()).json({message: error.message});
    } else {
      response.status(500).json({message: 'Something went wrong'});
    }
  }
}
// #endregion fix

await ask(new Trap());
console.log();
await ask(new Fix());
