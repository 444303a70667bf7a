import type request from 'supertest';

/** Sends requests to an API that has just been started and has no rooms yet. */
export type Http = ReturnType<typeof request>;

/**
 * Core: your own tests, eight or more. The name of each says what is promised; it sends requests, and fails when an answer is not the
 * one that was promised. They are run on your API, where all have to pass, and on APIs with one mistake each: there, one has to fail.
 */
export const httpTests: Record<string, (http: Http) => Promise<unknown>> = {
  'an address that does not exist is 404': async (http) => {
    await http.get('/nowhere').expect(404);
  },

  'a room that was added is listed': async (http) => {
    await http.post('/rooms').send({name: 'Banda', capacity: 8}).expect(201);
    await http.get('/rooms').expect(200, [{id: 1, name: 'Banda', capacity: 8}]);
  },
};
