/**
 * Checks the links that lead away from the finished site, on a schedule and never in the build: other people's sites may
 * be down. Prints what needs a look as Markdown, and nothing when all is well:
 *
 *     tsx scripts/external-links.ts [--list, to print the links without asking for them]
 */
import {load} from 'cheerio';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {siteAddress} from '../site-address';
import {listHtmlFiles, pageAddress} from './references';

/** External addresses, without anchors, each with the pages that link to it. */
export type Links = Map<string, string[]>;

/** What became of a link, in the order of the report. `unknown` is a site that sends programs away, not a fault. */
export const outcomes = {
  broken: 'Broken',
  moved: 'Moved',
  unknown: 'Could not be checked',
  fine: 'Fine',
} as const;

/** The answer to one link; `detail` is its status, or where it has moved to. */
export type Finding = {
  url: string;
  outcome: keyof typeof outcomes;
  detail: string;
  pages: string[];
};

/** Statuses by which a site refuses programs, though people may well see the page. */
const refusals = ['401', '403', '429', '999'];

/**
 * Lists the links of a finished build that lead to other sites. Those to the editor of this repository are left out:
 * they are made by a rule, and want a login.
 *
 * @throws when there are none: a check of nothing would pass.
 */
export function listLinks(root: string, origin: string): Links {
  const links: Links = new Map();
  for (const file of listHtmlFiles(root)) {
    const $ = load(readFileSync(join(root, file)));
    const page = `/${pageAddress(file)}`;
    for (const element of $('a[href^="http"]')) {
      const url = new URL($(element).attr('href') ?? '');
      url.hash = '';
      if (url.origin === origin || url.pathname.includes('/edit/main/')) continue;
      const pages = links.get(url.href) ?? [];
      if (!pages.includes(page)) links.set(url.href, [...pages, page]);
    }
  }
  if (links.size === 0) throw new Error(`No page in "${root}" has an external link.`);
  return links;
}

/**
 * Asks for every link, again where no answer or an error of the server comes back.
 *
 * @param retries how often it asks again after the first time it does
 * @throws when not one link is answered: the fault is then here.
 */
export async function checkLinks(
  links: Links,
  {timeout = 20_000, retries = 2} = {},
): Promise<Finding[]> {
  const {LinkChecker} = await import('linkinator');
  // It begins at a page; this one has each link once.
  const folder = mkdtempSync(join(tmpdir(), 'external-links-'));
  const anchors = [...links.keys()].map((url) => `<a href="${url.replaceAll('"', '%22')}"></a>`);
  writeFileSync(join(folder, 'index.html'), anchors.join('\n').replaceAll('&', '&amp;'));
  const moves = new Map<string, string>();
  const checker = new LinkChecker();
  checker.on('redirect', ({url, targetUrl}) => moves.set(url, targetUrl ?? 'elsewhere'));
  const {links: answers} = await checker
    .check({
      path: 'index.html',
      serverRoot: folder,
      redirects: 'warn',
      timeout,
      retryErrors: true,
      retryErrorsCount: retries,
      concurrency: 5,
      statusCodes: Object.fromEntries(refusals.map((status) => [status, 'skip'])),
    })
    .finally(() => {
      rmSync(folder, {recursive: true});
    });
  const statuses = new Map(answers.map(({url, status}) => [url, status ?? 0]));
  const findings = [...links].map(([url, pages]) => ({
    url,
    pages,
    ...judge(statuses.get(url) ?? 0, moves.get(url)),
  }));
  if (findings.every(({detail}) => detail === noAnswer)) {
    throw new Error('Not one link is answered. Is this computer connected?');
  }
  return findings;
}

const noAnswer = 'no answer';

/** What an answer means: its status, 0 for none, and where it came from if that is not what was asked for. */
export function judge(status: number, movedTo?: string): Pick<Finding, 'outcome' | 'detail'> {
  if (status === 0) return {outcome: 'broken', detail: noAnswer};
  if (refusals.includes(String(status))) return {outcome: 'unknown', detail: String(status)};
  if (status < 200 || status >= 300) return {outcome: 'broken', detail: String(status)};
  return movedTo
    ? {outcome: 'moved', detail: `to ${movedTo}`}
    : {outcome: 'fine', detail: String(status)};
}

/** The findings as Markdown; empty when there is nothing to mend. */
export function report(findings: readonly Finding[]): string {
  if (!findings.some(({outcome}) => outcome === 'broken' || outcome === 'moved')) return '';
  const sections = Object.entries(outcomes).flatMap(([outcome, title]) => {
    const lines = findings
      .filter((finding) => finding.outcome === outcome && outcome !== 'fine')
      .map(({url, detail, pages}) => `- ${url} – ${detail} – on ${place(pages)}`);
    return lines.length > 0 ? [`## ${title}\n\n${lines.join('\n')}\n`] : [];
  });
  return `${findings.length} external links were checked.\n\n${sections.join('\n')}`;
}

/** A link of the footer is on every page: three are enough to find it. */
function place(pages: readonly string[]): string {
  const more = pages.length > 3 ? ` and ${pages.length - 3} more` : '';
  return pages.slice(0, 3).join(', ') + more;
}

async function main(): Promise<void> {
  const links = listLinks('build', siteAddress.origin);
  if (process.argv.includes('--list')) {
    for (const [url, pages] of links) console.log(`${url} – on ${place(pages)}`);
  } else {
    const text = report(await checkLinks(links));
    if (text) console.log(text);
  }
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
