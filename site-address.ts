/**
 * Where the site lives: its origin and base path, for the build, the server and the tests.
 * `SITE_URL` and `BASE_PATH` override the defaults; an empty value counts as not set, because a
 * workflow passes an undefined variable as an empty string.
 */

/** An origin and a base path, as Docusaurus wants them: no slash after the one, both around the other. */
export type SiteAddress = {
  /** Scheme and host, without a final slash: `https://techave-dev.github.io`. */
  origin: string;
  /** Path of the home page, with a slash at both ends: `/roadmap/`, or `/` alone. */
  basePath: string;
};

/**
 * Reads the address from environment variables.
 *
 * @throws when `SITE_URL` is not a bare `http(s)` origin, or `BASE_PATH` is not a plain absolute path: a wrong
 * address would build a site whose every link is broken.
 */
export function readSiteAddress(env: {SITE_URL?: string; BASE_PATH?: string}): SiteAddress {
  return {
    origin: readOrigin(env.SITE_URL || 'https://techave-dev.github.io'),
    basePath: readBasePath(env.BASE_PATH || '/roadmap/'),
  };
}

function readOrigin(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || !/^\/?$/.test(value.slice(url.origin.length))) {
    throw new Error(
      `SITE_URL is "${value}". It must be an origin alone, such as "https://example.com"; the path goes into BASE_PATH.`,
    );
  }
  return url.origin;
}

function readBasePath(value: string): string {
  if (!/^\/(?:[A-Za-z0-9._~-]+\/)*(?:[A-Za-z0-9._~-]+)?$/.test(value)) {
    throw new Error(
      `BASE_PATH is "${value}". It must be a plain path that starts with a slash, such as "/roadmap/" or "/".`,
    );
  }
  return value.endsWith('/') ? value : `${value}/`;
}

/** The address this process builds, serves or tests. */
export const siteAddress = readSiteAddress(process.env);

/** Where the sources are. */
export const repository = 'https://github.com/Techave-Dev/roadmap';
