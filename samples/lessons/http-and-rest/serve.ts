/** Starts the small Bookable of the lesson, for you to ask with curl. Ctrl+C ends it. */
import {createBookable} from './server.js';

const port = Number(process.env.PORT ?? 3000);
createBookable().listen(port, 'localhost', () => {
  console.log(`The small Bookable: http://localhost:${port}/rooms`);
  console.log('Leave this window open; Ctrl+C ends it, and it forgets everything.');
});
