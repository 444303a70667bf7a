/**
 * Makes what needs the finished pages: social cards and structured data, the files for robots, the search index, and
 * last, since it is about all that a page has, its policy. Docusaurus runs what plugins do after a build all at the same
 * time, so this is a step of its own, after `docusaurus build`.
 *
 * Cards and data are written into the heads of the finished HTML. Robots and previews read nothing else, readers load no
 * script for it, no unsafe part of the theme is replaced, and Docusaurus' scripts leave alone what is not theirs.
 */
import {load} from 'cheerio';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {renderToStaticMarkup} from 'react-dom/server';
import {siteAddress} from '../site-address';
import {trackAddress, tracks} from '../src/data/tracks';
import {readBuiltPages, type BuiltPage} from './built-pages';
import {CardCache} from './card-cache';
import {writePolicies} from './csp';
import {lighten} from './lighten';
import type {Build} from './references';
import {llmsTxt, robotsTxt} from './robot-files';
import {writeSearchIndex} from './search-index';
import {cardSize, describeCard, type Card} from './social-card';
import {structuredData} from './structured-data';

async function finish(build: Build): Promise<void> {
  const {root, origin, basePath} = build;
  const pages = readBuiltPages(build);
  const cards = new CardCache();
  for (const page of pages) {
    const html = readFileSync(join(root, page.file), 'utf8');
    const tags = structuredData(page, () => load(html), pages).map(dataTag);
    // A page may have an `image` of its own in its front matter.
    if (!page.hasImage) {
      const card = readCard(page, html, pages[0].title);
      const file = `img/cards/${page.address.slice(1, -1) || 'home'}.png`;
      write(join(root, file), await cards.png(card));
      tags.push(imageTags(origin + basePath + file, describeCard(card)));
    }
    write(join(root, page.file), withTags(page.file, html, tags));
  }
  cards.dropUnused();
  write(join(root, 'robots.txt'), robotsTxt(build));
  write(join(root, 'llms.txt'), llmsTxt(pages));
  console.log(`[SUCCESS] Robots and previews are told about ${pages.length} pages.`);
  const {before, after} = await lighten(root);
  console.log(`[SUCCESS] The style sheet has ${after} bytes that pages need, of ${before}.`);
  console.log(`[SUCCESS] Search finds ${await writeSearchIndex(root)} pages.`);
  console.log(`[SUCCESS] ${writePolicies(root)} pages say which scripts may run.`);
}

/** What the card of a page shows. The home page's title is the site's name, which every card has: it shows the heading. */
function readCard({address, title}: BuiltPage, html: string, siteName: string): Card {
  // All that is read here stands before the end of its heading, and to parse the rest takes most of the time.
  const $ = load(html.slice(html.search(/<main\b/), html.indexOf('</h1>')));
  return {
    title:
      title === siteName
        ? $('h1')
            .contents()
            .toArray()
            .map((node) => ({text: $(node).text(), stressed: $(node).is('em')}))
        : [{text: title}],
    section: $('.breadcrumbs__item:not(.breadcrumbs__item--active)')
      .toArray()
      .map((item) => $(item).text().trim())
      .filter(Boolean)
      .join(' / '),
    track: tracks.find((track) => address === `${trackAddress(track)}/`)?.id,
  };
}

function imageTags(address: string, alt: string): string {
  return renderToStaticMarkup(
    <>
      <meta property="og:image" content={address} />
      <meta property="og:image:width" content={String(cardSize.width)} />
      <meta property="og:image:height" content={String(cardSize.height)} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:image" content={address} />
      <meta name="twitter:image:alt" content={alt} />
    </>,
  );
}

function dataTag(data: object): string {
  // No text of a page can end the element.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}

function withTags(file: string, html: string, tags: string[]): string {
  const [start, end, ...more] = html.split('</head>');
  if (end === undefined || more.length > 0) {
    throw new Error(`${file} has not one </head>: has Docusaurus changed how it writes pages?`);
  }
  return `${start}${tags.join('')}</head>${end}`;
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, content);
}

finish({root: 'build', ...siteAddress}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
