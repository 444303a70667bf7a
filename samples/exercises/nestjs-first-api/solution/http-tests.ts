import type request from 'supertest';

/** Sends requests to an API that has just been started and has no rooms yet. */
export type Http = ReturnType<typeof request>;

// #region tests
const banda = {id: 1, name: 'Banda', capacity: 8};
const ceram = {id: 2, name: 'Ceram', capacity: 20};

/** Adds Banda and Ceram. */
async function addTwo(http: Http) {
  await http.post('/rooms').send({name: 'Banda', capacity: 8}).expect(201, banda);
  await http.post('/rooms').send({name: 'Ceram', capacity: 20}).expect(201, ceram);
}

export const httpTests: Record<string, (http: Http) => Promise<unknown>> = {
  'an address that does not exist is 404': async (http) => {
    await http.get('/nowhere').expect(404);
  },

  'rooms that were added are listed in that order': async (http) => {
    await http.get('/rooms').expect(200, []);
    await addTwo(http);
    await http.get('/rooms').expect(200, [banda, ceram]);
  },

  'one room is read by its id': async (http) => {
    await addTwo(http);
    await http.get('/rooms/2').expect(200, ceram);
  },

  'a room that is not there is 404, whatever is asked of it': async (http) => {
    await addTwo(http);
    await http.get('/rooms/9').expect(404);
    await http.patch('/rooms/9').send({capacity: 2}).expect(404);
    await http.delete('/rooms/9').expect(404);
  },

  'the largest room is not an id': async (http) => {
    await http.get('/rooms/largest').expect(404);
    await addTwo(http);
    await http.get('/rooms/largest').expect(200, ceram);
  },

  'what a change does not name stays': async (http) => {
    await addTwo(http);
    await http
      .patch('/rooms/1')
      .send({name: 'Buru'})
      .expect(200, {...banda, name: 'Buru'});
    await http.get('/rooms/1').expect(200, {...banda, name: 'Buru'});
  },

  'a name belongs to one room': async (http) => {
    await addTwo(http);
    await http.post('/rooms').send({name: 'Banda', capacity: 2}).expect(409);
    await http.patch('/rooms/2').send({name: 'Banda'}).expect(409);
    await http.get('/rooms').expect(200, [banda, ceram]);
  },

  'a room that was deleted is gone': async (http) => {
    await addTwo(http);
    await http.delete('/rooms/2').expect(204);
    await http.get('/rooms').expect(200, [banda]);
    await http.delete('/rooms/2').expect(404);
  },

  'the id of a deleted room is not used again': async (http) => {
    await addTwo(http);
    await http.delete('/rooms/2').expect(204);
    const buru = {name: 'Buru', capacity: 4};
    await http
      .post('/rooms')
      .send(buru)
      .expect(201, {id: 3, ...buru});
  },
};
// #endregion tests
