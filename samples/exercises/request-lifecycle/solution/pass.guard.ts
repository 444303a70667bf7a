import {
  Injectable,
  UnauthorizedException,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import type {IncomingMessage} from 'node:http';
import {Passes} from './rooms.js';

// #region guard
@Injectable()
export class PassGuard implements CanActivate {
  constructor(private readonly passes: Passes) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const pass = context.switchToHttp().getRequest<IncomingMessage>().headers['x-pass'];
    const known = typeof pass === 'string' && (await this.passes.has(pass));
    if (!known) throw new UnauthorizedException('Closing a room takes a valid pass.');
    return true;
  }
}
// #endregion guard
