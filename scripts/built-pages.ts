/** Reads the finished pages that search engines and other robots may list. */
import {load, type CheerioAPI} from 'cheerio';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {listHtmlFiles, pageAddress, type Build} from './references';

/** A finished page for robots to list. */
export type BuiltPage = {
  /** Its file below the build's folder. */
  file: string;
  /** Its address below the base path, with a slash at both ends: `/backend/`. */
  address: string;
  /** Its whole address. */
  url: string;
  /** Its title without the site's name; the home page's is the site's name. */
  title: string;
  description: string;
  /** Whether it names a picture for previews. */
  hasImage: boolean;
};

/** Whether robots may list a page: not redirects, nor the page for missing addresses. */
export function isListed($: CheerioAPI): boolean {
  return !/\bnoindex\b/.test($('meta[name="robots"]').attr('content') ?? '');
}

/**
 * Reads the pages of a build that robots may list, the home page first.
 *
 * @throws when the home page is not among them: the site would have no name.
 */
export function readBuiltPages({root, origin, basePath}: Build): [BuiltPage, ...BuiltPage[]] {
  const pages = listHtmlFiles(root)
    .map((file) => {
      // All that is read here stands in the head, and to parse the rest takes most of the time.
      const [head = ''] = readFileSync(join(root, file), 'utf8').split('</head>');
      const $ = load(head);
      return {
        isListed: isListed($),
        file,
        address: `/${pageAddress(file)}`,
        url: origin + basePath + pageAddress(file),
        title: $('title').text(),
        description: $('meta[name="description"]').attr('content') ?? '',
        hasImage: $('meta[property="og:image"]').length > 0,
      };
    })
    .filter((page) => page.isListed);
  const home = pages.find(({address}) => address === '/');
  if (!home) {
    throw new Error(
      `The home page of "${root}" is missing or says noindex. Look at src/pages/index.tsx.`,
    );
  }
  const suffix = ` | ${home.title}`;
  const others = pages
    .filter((page) => page !== home)
    .map((page) =>
      page.title.endsWith(suffix) ? {...page, title: page.title.slice(0, -suffix.length)} : page,
    );
  return [home, ...others];
}
