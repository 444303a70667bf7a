import type {WrongAttempt} from '../wrong-attempt.js';

/** Wrong attempts by name. */
export const wrong: Record<string, WrongAttempt> = {
  'a-service-for-each-request': {
    because:
      'A provider of request scope is built anew for each request; what it keeps is gone with it.',
    file: 'rooms.service.ts',
    from: `import {Injectable} from '@nestjs/common';`,
    to: `import {Injectable as Each, Scope} from '@nestjs/common';\nconst Injectable = () => Each({scope: Scope.REQUEST});`,
    fails: {
      'rooms are listed in the order in which they were added': 'status: 200, body: []',
      'a room is read by its id': 'status: 404',
      'the largest room is found, and is 404 while there is none': 'status: 404',
      'asking for the largest room does not change the order of the list': 'expected []',
      'a change keeps what it does not name, and the next request sees it': 'status: 404',
      'a name belongs to one room: 409, and nothing is changed': '[ 201, 201, 201, 404, 200 ]',
      'a room may be sent with the name that it has': 'status: 404',
      'a room is deleted: 204 without a body, and it is gone': 'status: 404',
      'the id of a deleted room is not given to another': 'id: 1, name',
      'your tests pass on your API, and there are eight or more': 'one room is read by its id',
      'it counts the rooms that the other module keeps': 'rooms: +0',
    },
  },
  'largest-is-taken-for-an-id': {
    because: 'The first route that fits answers, and :id fits everything.',
    file: 'rooms.controller.ts',
    from: `  // Above :id, which would take “largest” for an id.
  @Get('largest')
  largest() {
    return found(this.rooms.largest());
  }

  @Get(':id')
  one(@Param('id') id: string) {
    return found(this.rooms.find(Number(id)));
  }
`,
    to: `  @Get(':id')
  one(@Param('id') id: string) {
    return found(this.rooms.find(Number(id)));
  }

  @Get('largest')
  largest() {
    return found(this.rooms.largest());
  }
`,
    fails: {
      'the largest room is found, and is 404 while there is none': 'status: 404',
      'your tests pass on your API, and there are eight or more':
        'the largest room is not an id: expected 200',
    },
  },
  'deleted-with-200': {
    because: 'Nest answers 200 where nothing else is said; without a body the status is 204.',
    file: 'rooms.controller.ts',
    from: `  @HttpCode(204)\n`,
    to: ``,
    fails: {
      'a room is deleted: 204 without a body, and it is gone': 'status: 200',
      'your tests pass on your API, and there are eight or more':
        'a room that was deleted is gone: expected 204',
    },
  },
  'added-with-200': {
    because: '201 says that there is something new; Nest does so by itself for POST.',
    file: 'rooms.controller.ts',
    from: `  @Post()\n`,
    to: `  @Post()\n  @HttpCode(200)\n`,
    fails: {
      'a room is added: 201, with its id': 'status: 200',
      'a room that is not there is 404, whatever is asked of it': '[ 200, 404, 404, 404, 404 ]',
      'a name belongs to one room: 409, and nothing is changed': '[ 200, 200, 409, 409, 200 ]',
      'the id of a deleted room is not given to another': 'status: 200',
      'your tests pass on your API, and there are eight or more':
        'one room is read by its id: expected 201',
    },
  },
  'nothing-is-200': {
    because:
      'A method that returns undefined is answered with 200 and an empty body: the client believes it.',
    file: 'rooms.controller.ts',
    from: `    return found(this.rooms.find(Number(id)));`,
    to: `    return this.rooms.all().find((room) => room.id === Number(id));`,
    fails: {
      'a room that is not there is 404, whatever is asked of it': '[ 201, 200, 200, 404, 404 ]',
      'a room is deleted: 204 without a body, and it is gone': '[ 200, 404 ]',
      'your tests pass on your API, and there are eight or more': 'a room that is not there is 404',
    },
  },
  'put-where-patch-is-meant': {
    because: 'PATCH changes what it names. The rest is not the client’s business, and stays.',
    file: 'rooms.service.ts',
    from: `const {name = room.name, capacity = room.capacity} = change;`,
    to: `const {name, capacity} = change as NewRoom;`,
    fails: {
      'a change keeps what it does not name, and the next request sees it':
        '{ id: 1, capacity: 10 }',
      'your tests pass on your API, and there are eight or more':
        'what a change does not name stays',
    },
  },
  'the-id-is-the-number-of-rooms': {
    because: 'After a room is deleted, the next one gets an id that somebody may still hold.',
    file: 'rooms.service.ts',
    from: `    this.lastId += 1;`,
    to: `    this.lastId = this.rooms.size + 1;`,
    fails: {
      'the id of a deleted room is not given to another': 'id: 2, name',
      'your tests pass on your API, and there are eight or more':
        'the id of a deleted room is not used again',
    },
  },
  'a-second-service': {
    because:
      'Each module that names a provider gets one of its own: this one counts the rooms of a service that nobody adds rooms to.',
    file: 'seats.module.ts',
    from: `import {RoomsModule} from './rooms.module.js';
import {SeatsController} from './seats.controller.js';

@Module({
  imports: [RoomsModule],`,
    to: `import {RoomsService} from './rooms.service.js';
import {SeatsController} from './seats.controller.js';

@Module({
  providers: [RoomsService],`,
    fails: {'it counts the rooms that the other module keeps': 'rooms: +0'},
  },
  'a-service-that-is-not-exported': {
    because: 'What a module does not export is there for its own classes only.',
    file: 'rooms.module.ts',
    from: `  exports: [RoomsService],\n`,
    to: ``,
    fails: {
      'GET /seats is there with its own module alone':
        'If RoomsService is exported from a separate @Module',
      'it counts the rooms that the other module keeps':
        'resolve dependencies of the SeatsController (?)',
    },
  },
  'a-test-that-believes-the-answer': {
    because:
      'The room is answered as it should be; that it is kept as well is seen by who reads it.',
    file: 'http-tests.ts',
    from: `    await http.get('/rooms/1').expect(200, {...banda, name: 'Buru'});\n`,
    to: ``,
    fails: {
      'your tests notice an API that answers a change, and does not keep it':
        'None of them fails on it',
    },
  },
};
