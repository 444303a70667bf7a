import {
  Injectable,
  Module,
  ServiceUnavailableException,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import {APP_GUARD} from '@nestjs/core';
import type {IncomingMessage} from 'node:http';
import {AppModule} from '#bookable/http-apis/app.module.js';

// #region guard
/** Whether somebody works on the data just now, and nothing may change. */
@Injectable()
export class Upkeep {
  running = false;
}

/** Lets everybody read, and nobody change anything during upkeep. */
@Injectable()
export class ReadOnlyGuard implements CanActivate {
  constructor(private readonly upkeep: Upkeep) {}

  canActivate(context: ExecutionContext): boolean {
    const {method} = context.switchToHttp().getRequest<IncomingMessage>();
    if (method === 'GET' || !this.upkeep.running) return true;
    throw new ServiceUnavailableException();
  }
}
// #endregion guard

// #region module
@Module({providers: [Upkeep, {provide: APP_GUARD, useClass: ReadOnlyGuard}]})
export class UpkeepModule {}
// #endregion module

/** Bookable, and the guard around it. */
@Module({imports: [AppModule, UpkeepModule]})
export class BookableWithUpkeep {}
