/** The files that robots ask for: `robots.txt`, and `llms.txt` as https://llmstxt.org describes it. */
import {siteMap} from '../src/data/site-map';
import {pagePath, withPagesBelow} from '../src/data/site-page';
import type {SiteAddress} from '../site-address';
import type {BuiltPage} from './built-pages';

/**
 * Lets every robot read everything and names the sitemap. Robots read it at the root of an origin only: below a base path
 * it is a file like any other, and harmless; it comes into force when the site moves to a domain of its own.
 */
export function robotsTxt({origin, basePath}: SiteAddress): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${origin}${basePath}sitemap.xml\n`;
}

/** Lists the pages for language models, in reading order, each with its description. */
export function llmsTxt([home, ...pages]: readonly [BuiltPage, ...BuiltPage[]]): string {
  const sections = siteMap.map((top) => {
    const addresses = withPagesBelow(top).map((page) => `${pagePath(page)}/`);
    return {
      heading: top.label,
      pages: addresses.flatMap((address) => pages.filter((page) => page.address === address)),
    };
  });
  const others = pages.filter((page) => !sections.some((section) => section.pages.includes(page)));
  const lists = [...sections, {heading: 'Other pages', pages: others}]
    .filter((section) => section.pages.length > 0)
    .map((section) => `## ${section.heading}\n\n${section.pages.map(link).join('\n')}\n`);
  return [
    `# ${home.title}\n`,
    `> ${home.description}\n`,
    `Every page is complete without scripts. Begin with the [home page](${home.url}).\n`,
    ...lists,
  ].join('\n');
}

function link({title, url, description}: BuiltPage): string {
  return `- [${title}](${url})${description && `: ${description}`}`;
}
