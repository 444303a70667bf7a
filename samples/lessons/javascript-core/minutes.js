// #region export
/** How long a booking lasts, in minutes. */
export function minutes({start, end}) {
  return (new Date(end) - new Date(start)) / 60_000;
}
// #endregion export
