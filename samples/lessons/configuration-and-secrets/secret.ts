// #region secret
import {inspect} from 'node:util';

/** A text that must not be shown. Whatever prints it prints “[secret]”. */
export class Secret {
  // With #, JavaScript itself keeps it inside. TypeScript’s “private” ends at compile time.
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The text itself, for the one line that needs it. */
  reveal(): string {
    return this.#text;
  }

  toString(): string {
    return '[secret]';
  }

  toJSON(): string {
    return '[secret]';
  }

  [inspect.custom](): string {
    return '[secret]';
  }
}
// #endregion secret
