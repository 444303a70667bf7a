export function titleOf(input: unknown): string {
  return input.title;
}
