import {createServer, type IncomingMessage, type Server} from 'node:http';
import {TLSSocket} from 'node:tls';

/** A small application with three pages: rooms, one that fails politely, and one that tells what reached it. */
export function createApp(): Server {
  return createServer((request, response) => {
    const page = findPage(request);
    response.writeHead(page.status, {'content-type': page.type});
    response.end(page.body);
  });
}

// #region pages
function findPage(request: IncomingMessage) {
  switch (request.url) {
    case '/rooms':
      return json(200, [{id: 1, name: 'Aula', capacity: 12}]);
    case '/seen':
      return json(200, whatReached(request));
    case '/broken':
      // It says “fine” in the status line and “sorry” in the body.
      return {status: 200, type: 'text/html', body: '<h1>Sorry, something went wrong.</h1>\n'};
    default:
      return json(404, {error: 'There is no such page.'});
  }
}
// #endregion pages

// #region seen
/** What the application itself knows about the request. */
function whatReached(request: IncomingMessage) {
  return {
    encrypted: request.socket instanceof TLSSocket,
    cameFrom: request.socket.remoteAddress,
    host: request.headers.host,
    forwardedFor: request.headers['x-forwarded-for'] ?? null,
    forwardedProto: request.headers['x-forwarded-proto'] ?? null,
  };
}
// #endregion seen

function json(status: number, value: unknown) {
  return {status, type: 'application/json', body: `${JSON.stringify(value, null, 2)}\n`};
}
