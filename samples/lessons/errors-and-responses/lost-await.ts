/* eslint-disable @typescript-eslint/return-await -- the mistake that this file is about */
class RoomTaken extends Error {
  override name = 'RoomTaken';
}

class Store {
  async add(): Promise<string> {
    throw new RoomTaken('taken');
  }
}
const store = new Store();

// #region trap
async function trap(): Promise<string> {
  try {
    return store.add();
  } catch {
    return 'refused, with a reason';
  }
}
// #endregion trap

// #region fix
async function fix(): Promise<string> {
  try {
    return await store.add();
  } catch {
    return 'refused, with a reason';
  }
}
// #endregion fix

console.log(await trap().catch((error: unknown) => `nobody caught: ${String(error)}`));
console.log(await fix());
