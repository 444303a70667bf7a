/** An attempt at an exercise that looks right: the solution, with one place changed. */
export type WrongAttempt = {
  /** Why it is wrong: what a mentor would say. */
  because: string;
  /** The file of the solution that it changes, */
  file: string;
  /** what stands there once, */
  from: string;
  /** and what stands there instead. */
  to: string;
  /** Every test that fails, with a part of its message. */
  fails: Record<string, string>;
};
