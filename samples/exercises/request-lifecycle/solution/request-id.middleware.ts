import {Injectable, type NestMiddleware} from '@nestjs/common';
import {randomUUID} from 'node:crypto';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {withRequestId} from './request-context.js';

/** A request, and the name that it has in our log. */
export type IdentifiedRequest = IncomingMessage & {id?: string};

// #region middleware
const harmless = /^[a-z\d-]{8,64}$/i;

@Injectable()
export class RequestIdMiddleware implements NestMiddleware {
  use(request: IdentifiedRequest, response: ServerResponse, next: () => void) {
    const sent = request.headers['x-request-id'];
    const keep = typeof sent === 'string' && harmless.test(sent);
    const id = keep ? sent : randomUUID();
    request.id = id;
    response.setHeader('X-Request-Id', id);
    withRequestId(id, next);
  }
}
// #endregion middleware
