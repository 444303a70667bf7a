const routes: string[] = [];

/** Notes which method answers which address. */
function Get(path: string) {
  return (target: object, method: string): void => {
    routes.push(`GET ${path} is answered by ${target.constructor.name}.${method}`);
  };
}

export class Rooms {
  @Get('/rooms')
  list(): string[] {
    return routes;
  }
}
