type Result = {ok: true; value: number} | {ok: false; problem: string};

export function read(result: Result): number {
  return result.value;
}
