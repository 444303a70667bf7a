/**
 * How GitHub Pages finds the file for an address. The server of the tests and the link checker both ask here, so that
 * what passes on a computer also works where readers are.
 */
import {readdirSync} from 'node:fs';
import {join} from 'node:path';

/** What GitHub Pages does with a request: sends a file, redirects, or sends the page for addresses that lead nowhere. */
export type Answer =
  | {status: 200; file: string}
  /** `location` is a path; the query of the request is the server's to add. */
  | {status: 301; location: string}
  /** Without a file when the address is outside the base path, where the site has no say, or the site has no `404.html`. */
  | {status: 404; file?: string};

/**
 * Resolves an address against a folder of built files.
 *
 * Nothing outside `root` is ever found, however the address is written: names are looked up in the listing of their
 * folder, and no listing has a `..`, a name with a slash, or the right name in the wrong case.
 *
 * @param basePath with a slash at both ends, or `/` alone
 * @param urlPath the path as requested: still percent-encoded, without query and fragment
 * @throws when `root` cannot be read.
 */
export function resolve(root: string, basePath: string, urlPath: string): Answer {
  if (`${urlPath}/` === basePath) return {status: 301, location: basePath};
  if (!urlPath.startsWith(basePath)) return {status: 404};
  const names = decodeNames(urlPath.slice(basePath.length));
  return (names && find(root, names, urlPath)) ?? notFound(root);
}

function decodeNames(path: string): string[] | undefined {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

function find(root: string, names: string[], urlPath: string): Answer | undefined {
  const name = names.at(-1) ?? '';
  let folder = root;
  for (const parent of names.slice(0, -1)) {
    if (kindOf(folder, parent) !== 'folder') return undefined;
    folder = join(folder, parent);
  }
  // A file comes before a folder of the same name: with `backend.html` there, `/backend` does not redirect.
  for (const candidate of name ? [name, `${name}.html`] : ['index.html']) {
    if (kindOf(folder, candidate) === 'file') return {status: 200, file: join(folder, candidate)};
  }
  if (kindOf(folder, name) === 'folder') return {status: 301, location: `${urlPath}/`};
  return undefined;
}

function notFound(root: string): Answer {
  if (kindOf(root, '404.html') !== 'file') return {status: 404};
  return {status: 404, file: join(root, '404.html')};
}

function kindOf(folder: string, name: string): 'file' | 'folder' | undefined {
  const entry = readdirSync(folder, {withFileTypes: true}).find((each) => each.name === name);
  if (entry?.isFile()) return 'file';
  return entry?.isDirectory() ? 'folder' : undefined;
}
