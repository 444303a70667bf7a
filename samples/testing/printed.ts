import {format} from 'node:util';
import {vi} from 'vitest';

/** What a program prints with `console.log`, as a terminal would show it. It runs in this process: that costs no second. */
export async function printed(program: () => Promise<unknown>): Promise<string> {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  try {
    await program();
    return log.mock.calls.map((values) => `${format(...values)}\n`).join('');
  } finally {
    log.mockRestore();
  }
}
