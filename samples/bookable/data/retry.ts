import {Prisma} from './generated/client.js';

// #region retry
/**
 * Runs once more what lost against somebody else’s transaction: P2034
 * is PostgreSQL’s 40001, or 40P01 in a deadlock.
 */
export async function retry<Value>(run: () => Promise<Value>, attempts = 3): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (attempt === attempts || !isLost(error)) throw error;
    }
  }
}

function isLost(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2034';
}
// #endregion retry
