import {Inject, Injectable, type OnModuleDestroy} from '@nestjs/common';
import type {SqlDriverAdapterFactory} from '@prisma/client/runtime/client';
import {PrismaClient} from './generated/client.js';

/** The name under which Nest hands out the adapter. */
export const ADAPTER = Symbol('adapter');

// #region service
@Injectable()
export class PrismaService extends PrismaClient implements OnModuleDestroy {
  constructor(@Inject(ADAPTER) adapter: SqlDriverAdapterFactory) {
    super({adapter});
  }

  async onModuleDestroy(): Promise<void> {
    await this.$disconnect();
  }
}
// #endregion service
