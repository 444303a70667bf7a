/** Core: a text that must not be shown. Whatever prints it, or makes JSON of it, says `[secret]` instead. */
export class Secret {
  constructor(private readonly text: string) {}

  /** The text itself, for the one line that needs it. */
  reveal(): string {
    return this.text;
  }
}
