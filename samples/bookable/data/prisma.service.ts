import {Injectable, type OnModuleDestroy} from '@nestjs/common';
import {PrismaPg} from '@prisma/adapter-pg';
import {PrismaClient} from './generated/client.js';

// #region prisma-service
/** The one way to the database. Nest closes it when the application ends. */
@Injectable()
export class PrismaService extends PrismaClient implements OnModuleDestroy {
  constructor() {
    const connectionString = process.env.DATABASE_URL;
    if (!connectionString) throw new Error('DATABASE_URL is not set.');
    super({adapter: new PrismaPg({connectionString})});
  }

  async onModuleDestroy(): Promise<void> {
    await this.$disconnect();
  }
}
// #endregion prisma-service
