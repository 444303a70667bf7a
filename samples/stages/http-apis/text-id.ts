import {Controller, Get, Module, Param} from '@nestjs/common';
import {APP_FILTER} from '@nestjs/core';
import {MemoryStore} from '../../bookable/http-apis/memory-store.js';
import {ProblemFilter} from '../../bookable/http-apis/problem.filter.js';
import {Refusal} from '../../bookable/http-apis/refusal.js';
import {Store} from '../../bookable/http-apis/store.js';
import {validation} from '../../bookable/http-apis/validation.js';

// #region trap
@Controller('rooms')
class RoomsController {
  constructor(private readonly store: Store) {}

  @Get()
  list() {
    return this.store.rooms({});
  }

  @Get(':id')
  async one(@Param('id') id: number) {
    const room = await this.store.room(id);
    if (!room) throw new Refusal('no-such-room', `There is no room ${id}.`);
    return room;
  }
}
// #endregion trap

const store = new MemoryStore();
await store.addRoom({name: 'Banda', capacity: 8, projector: false});

/** Has Banda, and the pipe and the filter of Bookable. */
@Module({
  controllers: [RoomsController],
  providers: [
    {provide: Store, useValue: store},
    validation,
    {provide: APP_FILTER, useClass: ProblemFilter},
  ],
})
export class TextId {}
