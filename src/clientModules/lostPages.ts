import routes from '@generated/routes';
import type {ClientModule} from '@docusaurus/types';
import nprogress from './nprogress';

type Path = {pathname: string; search: string; hash: string};
/** A way to another page, taken until the reader takes another one, or its parts do not come. */
type Attempt = {hasFailed: boolean; fail: () => void};

/** Milliseconds until a page that does not come is asked for in another way. */
const patience = 10_000;
const never = new Promise<never>(() => undefined);

/** Address of the page that the reader sees. */
let shown = '';
/** The way that was taken last. */
let latest: Attempt | undefined;
/** The way for which Docusaurus, at this moment, asks for parts; it also does when the reader points at a link. */
let asking: Attempt | undefined;

/**
 * When a part of the next page is missing, as it is after a deploy, Docusaurus loads the new address whatever the
 * server does, and a server that is gone takes the page away with it; when a part hangs, the old page stands under the
 * new address. So the reader keeps page and address until the server answers, and then gets the new page from there; or
 * is told, and can try again.
 */
const lostPages: ClientModule = {
  onRouteUpdate({location: next, previousLocation}) {
    if (!previousLocation) return undefined;
    const attempt: Attempt = {
      hasFailed: false,
      fail() {
        clearTimeout(timer);
        if (attempt.hasFailed || attempt !== latest) return;
        attempt.hasFailed = true;
        history.replaceState(history.state, '', shown);
        load(addressOf(next), attempt);
      },
    };
    const timer = setTimeout(() => {
      attempt.fail();
    }, patience);
    latest = asking = attempt;
    queueMicrotask(() => {
      asking = undefined;
    });
    return () => {
      clearTimeout(timer);
    };
  },
  onRouteDidUpdate({location: here}) {
    shown = addressOf(here);
    window.lifeline?.settle();
  },
};

export default lostPages;

/** Loads a page as if the reader had typed its address, but only from a server that answers. */
function load(address: string, attempt: Attempt): void {
  const {lifeline} = window;
  if (!lifeline) {
    location.assign(address);
    return;
  }
  lifeline.reach(address).then(
    () => {
      if (attempt === latest) location.replace(address);
    },
    () => {
      if (attempt !== latest) return;
      // The theme's bar begins 200 ms after a click, and otherwise ends with the next page.
      setTimeout(() => {
        nprogress.done();
      }, 300);
      lifeline.tell(
        'The page you asked for does not load: the site does not answer. You are still on the page you had, and nothing is lost.',
        () => {
          load(address, attempt);
        },
      );
    },
  );
}

function addressOf({pathname, search, hash}: Path): string {
  return pathname + search + hash;
}

/** Keeps from Docusaurus that parts of a page failed, which makes it load the address come what may, or came too late. */
function watch(pages: typeof routes): void {
  for (const {component, routes: below} of pages) {
    const preload = component.preload.bind(component) as () => Promise<unknown>;
    Object.assign(component, {
      preload() {
        const attempt = asking;
        return preload().then(
          (loaded) => (attempt?.hasFailed ? never : loaded),
          () => {
            attempt?.fail();
            return never;
          },
        );
      },
    });
    watch((below ?? []) as typeof routes);
  }
}

// The dev server rebuilds while the reader is its writer.
if (typeof document !== 'undefined' && process.env.NODE_ENV === 'production') watch(routes);
