import {
  Controller,
  Get,
  Injectable,
  UnauthorizedException,
  type CanActivate,
  type ExecutionContext,
  type INestApplication,
} from '@nestjs/common';
import {APP_GUARD} from '@nestjs/core';
import type {IncomingMessage} from 'node:http';
import {answers} from './answers.js';

// #region guard
/** The passes that were handed out since the start. */
@Injectable()
class Passes {
  private readonly valid = new Set<string>();

  handOut(pass: string) {
    this.valid.add(pass);
  }

  has(pass: string) {
    return this.valid.has(pass);
  }
}

@Injectable()
class PassGuard implements CanActivate {
  constructor(private readonly passes: Passes) {}

  canActivate(context: ExecutionContext) {
    const {headers} = context.switchToHttp().getRequest<IncomingMessage>();
    const known = this.passes.has(String(headers['x-pass']));
    if (!known) throw new UnauthorizedException();
    return true;
  }
}
// #endregion guard

@Controller('rooms')
class RoomsController {
  constructor(passes: Passes) {
    passes.handOut('blue');
  }

  @Get()
  list() {
    return ['Banda'];
  }
}

const headers = {'x-pass': 'blue'};
const controllers = [RoomsController];

function prepare(app: INestApplication) {
  // #region trap
  app.useGlobalGuards(new PassGuard(new Passes()));
  // #endregion trap
}
await answers({controllers, providers: [Passes]}, ['/rooms'], {headers, prepare});

const providers = [
  // #region fix
  Passes,
  {provide: APP_GUARD, useClass: PassGuard},
  // #endregion fix
];
await answers({controllers, providers}, ['/rooms'], {headers});
