// #region decorator
/** What the decorators have noted: path → method. */
const routes = new Map<string, keyof Rooms>();

/** Notes for which path the method below it is. */
function Get(path: string) {
  return (_class: Rooms, method: keyof Rooms) => {
    routes.set(path, method);
  };
}

class Rooms {
  @Get('/rooms')
  list() {
    return ['Banda', 'Ceram'];
  }
}
// #endregion decorator

// #region framework
/** Our framework: it finds the method for a path, and calls it. */
function answer(path: string) {
  const method = routes.get(path);
  return method ? {status: 200, body: rooms[method]()} : {status: 404};
}

const rooms = new Rooms();
console.log(answer('/rooms'));
console.log(answer('/nowhere'));
// #endregion framework

// Without an import or an export, the loader of the tests takes this for an older kind of module.
export {};
