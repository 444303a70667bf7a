// #region port
/** The port to listen at; 0 is any that is free. @throws when it is no port */
export function readPort(value: string | undefined): number {
  if (value === undefined) return 3000;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65535) {
    throw new Error(`PORT is "${value}", but must be a number from 0 to 65535.`);
  }
  return port;
}
// #endregion port
