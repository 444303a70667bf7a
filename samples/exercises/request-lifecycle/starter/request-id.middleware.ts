import {Injectable, type NestMiddleware} from '@nestjs/common';
import type {IncomingMessage, ServerResponse} from 'node:http';

/** A request, and the name that it has in our log. */
export type IdentifiedRequest = IncomingMessage & {id?: string};

/**
 * Core: gives every request an `id`, and tells it to the client in the header `X-Request-Id`. The client’s own, in the header of the
 * same name, is kept when it consists of 8 to 64 letters, digits and hyphens, and nothing else. Otherwise it is a new UUID
 * (`randomUUID` of `node:crypto`).
 *
 * Stretch: lets the rest of the request run within `withRequestId`.
 */
@Injectable()
export class RequestIdMiddleware implements NestMiddleware {
  use(_request: IdentifiedRequest, _response: ServerResponse, next: () => void): void {
    next();
  }
}
