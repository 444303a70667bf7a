import {
  Body,
  ConflictException,
  Controller,
  Delete,
  Get,
  HttpCode,
  NotFoundException,
  Param,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
import {NameTaken, RoomInUse, Store, type NewRoom} from './store.js';

@Controller()
export class RoomsController {
  constructor(private readonly store: Store) {}

  @Get('rooms')
  list(@Query('projector') projector?: string, @Query('minCapacity') minCapacity?: string) {
    return this.store.rooms({
      projector: projector === undefined ? undefined : projector === 'true',
      minCapacity: minCapacity === undefined ? undefined : Number(minCapacity),
    });
  }

  @Get('plan')
  plan() {
    return this.store.plan();
  }

  @Post('rooms')
  create(@Body() room: NewRoom) {
    return this.store.addRoom(room).catch(refuse);
  }

  @Patch('rooms/:id')
  async change(@Param('id') id: string, @Body() change: Partial<NewRoom>) {
    const changed = await this.store.changeRoom(Number(id), change).catch(refuse);
    if (!changed) throw new NotFoundException(`There is no room ${id}.`);
    return changed;
  }

  @Delete('rooms/:id')
  @HttpCode(204)
  async remove(@Param('id') id: string): Promise<void> {
    const isRemoved = await this.store.removeRoom(Number(id)).catch(refuse);
    if (!isRemoved) throw new NotFoundException(`There is no room ${id}.`);
  }
}

function refuse(error: unknown): never {
  if (error instanceof NameTaken) throw new ConflictException('Another room has that name.');
  if (error instanceof RoomInUse) throw new ConflictException('The room has bookings.');
  throw error;
}
