import {
  Controller,
  Get,
  UnauthorizedException,
  UseGuards,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import type {IncomingMessage} from 'node:http';
import {answers} from './answers.js';

const passes = {
  /** Looks the pass up where passes are kept, which takes a moment. */
  async has(pass: unknown): Promise<boolean> {
    return pass === 'blue';
  },
};

const passOf = (context: ExecutionContext) =>
  context.switchToHttp().getRequest<IncomingMessage>().headers['x-pass'];

/* eslint-disable @typescript-eslint/no-misused-promises, @typescript-eslint/no-unnecessary-condition -- the mistake that this file is about */
// #region trap
class Trap implements CanActivate {
  canActivate(context: ExecutionContext) {
    if (!passes.has(passOf(context))) throw new UnauthorizedException();
    return true;
  }
}
// #endregion trap
/* eslint-enable @typescript-eslint/no-misused-promises, @typescript-eslint/no-unnecessary-condition */

// #region fix
class Fix implements CanActivate {
  async canActivate(context: ExecutionContext) {
    if (!(await passes.has(passOf(context)))) throw new UnauthorizedException();
    return true;
  }
}
// #endregion fix

@Controller()
class RoomsController {
  @Get('trap')
  @UseGuards(Trap)
  trap() {
    return 'the key to the server room';
  }

  @Get('fix')
  @UseGuards(Fix)
  fix() {
    return 'the key to the server room';
  }
}

await answers({controllers: [RoomsController]}, ['/trap', '/fix']);
