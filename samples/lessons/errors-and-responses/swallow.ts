class Store {
  async rooms(): Promise<string[]> {
    throw new Error('connect ECONNREFUSED 10.0.0.5:5432');
  }
}
const store = new Store();

// #region trap
async function rooms(): Promise<string[]> {
  try {
    return await store.rooms();
  } catch {
    return [];
  }
}
// #endregion trap

console.log(await rooms());
