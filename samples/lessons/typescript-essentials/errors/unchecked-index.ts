export function firstTitle(titles: string[]): string {
  return titles[0];
}
