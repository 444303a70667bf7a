// #region refusal
/** What Bookable may refuse to do, by names that clients can rely on. */
export type RefusalKind =
  | 'no-such-room'
  | 'no-such-booking'
  | 'name-taken'
  | 'room-taken'
  | 'already-canceled'
  | 'already-started'
  | 'in-the-past'
  | 'too-many-attendees';

/**
 * A rule of Bookable says no. The message is for the client; which status
 * it gets is no business of the rule.
 */
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
// #endregion refusal
