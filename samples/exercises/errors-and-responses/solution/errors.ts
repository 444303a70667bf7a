/** The errors that there are. This file is complete. */

/** What the API may refuse to do, by names that clients can rely on. */
export type RefusalKind = 'no-such-room' | 'name-taken';

/** A rule says no. The message is for the client. */
export class Refusal extends Error {
  override name = 'Refusal';

  constructor(
    readonly kind: RefusalKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** What the client sent does not fit the schema. */
export class InvalidInput extends Error {
  override name = 'InvalidInput';

  constructor(readonly errors: {field?: string; detail: string}[]) {
    super('The input does not fit the schema.');
  }
}

/** The storage has a row already that must be the only one of its kind. */
export class UniqueViolation extends Error {
  override name = 'UniqueViolation';

  /** @param constraint which rule of the storage was broken: `rooms_name_key` is that of the names. */
  constructor(readonly constraint: string) {
    super(`duplicate key value violates unique constraint "${constraint}"`);
  }
}
