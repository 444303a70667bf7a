import {PrismaClient} from './generated/client.js';
import {bookableDatabase} from '#testing/database.js';
import {testBookable} from '../http-apis/http-tests.js';
import {AppModule} from './app.module.js';
import {PrismaService} from './prisma.service.js';

testBookable(AppModule, async (module) => {
  const db = await bookableDatabase();
  const prisma = new PrismaClient({adapter: db.adapter()});
  const onModuleDestroy = () => prisma.$disconnect();
  module.overrideProvider(PrismaService).useValue(Object.assign(prisma, {onModuleDestroy}));
});
