import {Injectable, type NestMiddleware} from '@nestjs/common';
import {randomUUID} from 'node:crypto';
import type {IncomingMessage, ServerResponse} from 'node:http';

// #region request-id
/** A request, and the name that it has in our log. */
export type IdentifiedRequest = IncomingMessage & {id?: string};

/** Gives every request an id, and tells it to the client in `X-Request-Id`. */
@Injectable()
export class RequestIdMiddleware implements NestMiddleware {
  use(request: IdentifiedRequest, response: ServerResponse, next: () => void) {
    request.id = acceptable(request.headers['x-request-id']) ?? randomUUID();
    response.setHeader('X-Request-Id', request.id);
    next();
  }
}
// #endregion request-id

// #region acceptable
/**
 * The client’s own id, if it can do no harm in a log: letters, digits and
 * hyphens, and not too many of them.
 */
function acceptable(sent: string | string[] | undefined) {
  const harmless = /^[a-z\d-]{8,64}$/i;
  return typeof sent === 'string' && harmless.test(sent) ? sent : undefined;
}
// #endregion acceptable
