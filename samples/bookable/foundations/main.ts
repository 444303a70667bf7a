// #region main
import {createBookable} from './server.js';

const port = Number(process.env.PORT ?? 3000);
const server = createBookable();
server.listen(port, () => {
  console.log(`Bookable listens at http://localhost:${port}/bookings`);
});

// Ctrl+C, or the machine that stops the service: answer what has come in, then end.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => server.close());
}
// #endregion main
