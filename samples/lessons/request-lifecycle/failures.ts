import {
  Controller,
  Get,
  NotFoundException,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import {catchError, finalize, of, tap} from 'rxjs';
import {answers} from './answers.js';

const say = () => {
  console.log('timed');
};

class OnlySuccess implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler) {
    return (
      // #region only-success
      next.handle().pipe(tap(say))
      // #endregion only-success
    );
  }
}

class Swallowed implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler) {
    return (
      // #region swallowed
      next.handle().pipe(
        catchError(() => of(null)),
        tap(say),
      )
      // #endregion swallowed
    );
  }
}

class Fix implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler) {
    return (
      // #region fix
      next.handle().pipe(finalize(say))
      // #endregion fix
    );
  }
}

@Controller()
class RoomsController {
  @Get('only-success')
  @UseInterceptors(OnlySuccess)
  one() {
    throw new NotFoundException();
  }

  @Get('swallowed')
  @UseInterceptors(Swallowed)
  two() {
    throw new NotFoundException();
  }

  @Get('fix')
  @UseInterceptors(Fix)
  three() {
    throw new NotFoundException();
  }
}

await answers({controllers: [RoomsController]}, ['/only-success', '/swallowed', '/fix']);
