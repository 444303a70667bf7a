/** The body of every answer that is an error: problem details, RFC 9457. */
export type Problem = {
  /** `https://bookable.example/problems/` and a name, or `about:blank` when the status says it all. */
  type: string;
  /** The kind in words, the same each time. With `about:blank`: the words of the status, such as “Not Found”. */
  title: string;
  status: number;
  /** What happened this time, for people. */
  detail?: string;
  /** Everything that is wrong with the input. */
  errors?: {field?: string; detail: string}[];
  /** Stretch: `urn:uuid:` and a number that no other error has; only where the status is 500 or more. */
  instance?: string;
};

/**
 * Core: what the client is told about an error, whatever was thrown.
 *
 * - InvalidInput: 400, `…/invalid-input`, “The input is not valid”, with all its errors.
 * - Refusal: 404 `…/no-such-room`, “There is no such room”; 409 `…/name-taken`, “The name is taken”; its message is the detail.
 * - Nest’s HttpException: `about:blank` with the status that it has; its message is the detail, if the status is below 500.
 * - Anything else: 500, `about:blank`, and no word of what broke.
 */
export function toProblem(error: unknown): Problem {
  const detail = error instanceof Error ? error.message : String(error);
  return {type: 'about:blank', title: 'Internal Server Error', status: 500, detail};
}
