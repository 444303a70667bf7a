/**
 * Keeps the list of what was not run the same as the marks in the sources. Where something on a page could not be run, a
 * comment says so, and against what it was checked instead: `not run: no Windows here; checked against https://…`. The
 * list of all of them stands on a page, between two comments:
 *
 *     tsx scripts/not-run.ts           writes the list
 *     tsx scripts/not-run.ts --check   writes nothing, and fails when the list differs
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, posix, sep} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {repository} from '../site-address';

/** The page that holds the list. */
export const listPage = 'docs/about/quality.mdx';

/** A comment that says what was not run: where it begins, and its text without the words “not run”. */
export type NotRun = {file: string; line: number; text: string};

/** A file by its path from the root of the repository. */
type Source = {file: string; text: string};

const folders = ['docs', 'samples', 'static'];
const textFile = /\.(?:mdx?|[cm]?[jt]sx?|json|sql|prisma|sh|ya?ml)$|Dockerfile$/;
const mark = /(?<opening>\/\*|<!--|\/\/|#|--)\s*not run:\s*/g;
/** Where a comment ends; others end with their line. */
const closings: Record<string, string> = {'/*': '*/', '<!--': '-->'};
const address = /https:\/\/[^\s<>()'"]*[^\s<>()'".,;:]/g;
const heading = /^#{1,6} (?<title>.+?) \{\/\* #(?<id>[\w-]+) \*\/\}$/gm;
const region =
  /(?<=\{\/\* The list is written by: npm run samples \*\/\}\n).*?(?=\{\/\* End of the list \*\/\})/s;

/**
 * Finds the marks of a file.
 *
 * @throws when one names no address that it was checked against; the message begins with file and line.
 */
export function findNotRun({file, text}: Source): NotRun[] {
  return [...text.matchAll(mark)].map(({0: whole, index, groups}) => {
    const line = text.slice(0, index).split('\n').length;
    const [comment = ''] = text
      .slice(index + whole.length)
      .split(closings[groups?.opening ?? ''] ?? '\n', 1);
    const words = comment.replace(/\s+/g, ' ').trim();
    if (!words.match(address)) {
      throw new Error(
        `${file}:${line}: “not run: ${words}” names no source. Write: not run: <reason>; checked against https://…`,
      );
    }
    return {file, line, text: words};
  });
}

/**
 * Makes the list in Markdown: for each page its marks, by the heading they stand under. A sample's mark stands on the
 * page that shows the sample, too; one that no page shows is listed by its file.
 *
 * @throws when there is no mark at all: a list of nothing would look like a promise.
 */
export function listNotRun(sources: readonly Source[]): string {
  const marks = new Map(sources.map((source) => [source, findNotRun(source)]));
  const isPage = ({file}: {file: string}) => file.startsWith('docs/');
  const all = [...marks.values()].flat();
  if (all.length === 0) throw new Error('Nothing is marked “not run: …” in docs/ or samples/.');
  const onPages = all.filter(isPage);
  const hidden = all.filter(
    (each) => !isPage(each) && onPages.every(({text}) => text !== each.text),
  );
  const blocks = [...marks].flatMap(([source, found]) =>
    isPage(source) && found.length > 0
      ? [
          `- [${pageTitle(source)}](${relative(source.file)})`,
          ...found.map((each) => `  - ${underHeading(source, each)}: ${withLinks(each.text)}`),
        ]
      : [],
  );
  const others = hidden.map(
    ({file, line, text}) =>
      `- [${file}](${repository}/blob/main/${file}#L${line}): ${withLinks(text)}`,
  );
  const count = onPages.length + hidden.length;
  return [`${count} in all.`, '', ...blocks, ...others, ''].join('\n');
}

function pageTitle({file, text}: Source): string {
  return /^---\n.*?^title: (['"]?)(.+?)\1$/ms.exec(text)?.[2] ?? file;
}

/** Links to files, not to addresses: then the build checks them. */
function relative(file: string): string {
  return posix.relative(posix.dirname(listPage), file);
}

/** A link to the nearest heading before a mark. */
function underHeading({file, text}: Source, {line}: NotRun): string {
  const before = text.split('\n').slice(0, line).join('\n');
  const last = [...before.matchAll(heading)].at(-1)?.groups;
  return last ? `[${last.title}](${relative(file)}#${last.id})` : 'At the top';
}

/** A text for Markdown: addresses become links, and no other sign means anything. */
function withLinks(text: string): string {
  let end = 0;
  const parts = [...text.matchAll(address)].flatMap(({0: url, index}) => {
    const plain = text.slice(end, index);
    end = index + url.length;
    return [escape(plain), `[${escape(url.replace(/^https:\/\/|\/$/g, ''))}](${url})`];
  });
  return [...parts, escape(text.slice(end))].join('');
}

function escape(text: string): string {
  return text.replace(/[\\`*_{}<>[\]|]/g, '\\$&');
}

/**
 * Writes the list into a page.
 *
 * @throws when the page has no place for it
 */
export async function insertList(page: string, list: string): Promise<string> {
  if (!region.test(page)) {
    throw new Error(
      `${listPage} has no place for the list: {/* The list is written by: npm run samples */} … {/* End of the list */}`,
    );
  }
  const options = await resolveConfig(listPage);
  return format(
    page.replace(region, () => `\n${list}\n`),
    {...options, filepath: listPage},
  );
}

function readSources(): Source[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((name) =>
        posix.join(folder, name.split(sep).join('/')),
      ),
    )
    .filter((file) => textFile.test(file) && !/\/(?:node_modules|dist)\//.test(file))
    .sort()
    .map((file) => ({file, text: readFileSync(join(file), 'utf8')}));
}

async function main(): Promise<void> {
  const options = process.argv.slice(2).join(' ');
  if (options !== '' && options !== '--check') {
    throw new Error(`"${options}" is no option. There is one: --check`);
  }
  const old = readFileSync(listPage, 'utf8');
  const sources = readSources().filter(({file}) => file !== listPage);
  const updated = await insertList(old, listNotRun(sources));
  if (updated === old) return;
  if (options === '--check') {
    throw new Error(`${listPage} does not list what is marked “not run: …”. Run: npm run samples`);
  }
  writeFileSync(listPage, updated);
  console.log(`${listPage} written`);
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
