import 'reflect-metadata';

// #region classes
/** Does nothing. But only a class with a decorator is described. */
function Injectable(): ClassDecorator {
  return () => undefined;
}

@Injectable()
class Clock {}

@Injectable()
class BookingsService {
  constructor(readonly clock: Clock) {}
}

@Injectable()
class BookingsController {
  constructor(readonly bookings: BookingsService) {}
}
// #endregion classes

// #region build
type Class = new (...needed: never[]) => object;
const built = new Map<Class, object>();

/** The one object of a class. What its constructor asks for is built first. */
function build(wanted: Class): object {
  const before = built.get(wanted);
  if (before) return before;
  // What the compiler wrote down about the constructor: a list of classes.
  const noted: unknown = Reflect.getMetadata('design:paramtypes', wanted);
  const needs = (noted ?? []) as Class[];
  const one = new wanted(...(needs.map(build) as never[]));
  console.log(`new ${wanted.name}(${needs.map(({name}) => name).join(', ')})`);
  built.set(wanted, one);
  return one;
}

build(BookingsController);
// #endregion build
