import {request as ask} from 'node:http';
import {createServer, type Server} from 'node:https';

/** A certificate for `localhost` and its key, in the text form that servers read. */
export type Certificate = {cert: string; key: string};

// #region proxy
/** A proxy: it ends TLS, and hands each request on to the application at `target`, unencrypted. */
export function createProxy(certificate: Certificate, target: {port: number}): Server {
  return createServer(certificate, (request, response) => {
    const onward = ask(
      {
        host: 'localhost',
        port: target.port,
        method: request.method,
        path: request.url,
        headers: {
          ...request.headers,
          // Who really asked, and how: the application can't see it any more.
          'x-forwarded-for': request.socket.remoteAddress,
          'x-forwarded-proto': 'https',
        },
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => {
      response.writeHead(502).end('The application does not answer.\n');
    });
    request.pipe(onward);
  });
}
// #endregion proxy
