// #region main
import {createBookable} from './server.js';
import {readPort} from './settings.js';

const server = createBookable();
server.listen(readPort(process.env.PORT), () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') {
    console.log(`Bookable listens at http://localhost:${address.port}/bookings`);
  }
});
// #endregion main

// #region stop
// Ctrl+C, or the machine that stops the service.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    console.log(`${signal}: no new connections.`);
    server.close(() => {
      console.log('Every request is answered.');
    });
    // Nobody may keep the process alive for ever, nor may this timer: unref.
    setTimeout(() => {
      server.closeAllConnections();
    }, 8_000).unref();
  });
}
// #endregion stop
