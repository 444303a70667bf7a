/**
 * Keeps the code on the pages the same as the files it comes from. A fence whose title is a file below `samples/` or
 * `static/` holds that file; with `#name` after it, the lines between `#region name` and `#endregion name` there:
 *
 *     tsx scripts/samples.ts           writes the files into the fences
 *     tsx scripts/samples.ts --check   writes nothing, and fails when a fence differs from its file
 */
import {parse, postprocess, preprocess} from 'micromark';
import {frontmatter} from 'micromark-extension-frontmatter';
import {mdxjs} from 'micromark-extension-mdxjs';
import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join, posix, sep} from 'node:path';

/** A fence that holds a sample. */
export type SampleFence = {
  /** Line of the page, before any change, on which the fence begins. */
  line: number;
  /** What it holds, as its title has it: `samples/slots.ts#overlap`. */
  title: string;
  /** Whether its content was not, or not exactly, that of the file. */
  changed: boolean;
};

/** The text of a file by its path from the root of the repository; undefined when there is no such file. */
export type ReadSample = (file: string) => string | undefined;

/** A fence as the page has it: its lines, counted from 1, and the column in which its backticks begin. */
type Fence = {first: number; last: number; column: number; isClosed: boolean};

/** The title of a fence that holds a sample; Docusaurus finds a title in the same way. */
export const sampleTitle = /title=(["'])((?:samples|static)\/.*?)\1/;
const fenceMarks = /`{3,}|~{3,}/;
const marker = /^\s*(?:\/\/|#|--|<!--|\/\*)?\s*#(end)?region\s+(\S+?)\s*(?:-->|\*\/)?\s*$/;

/**
 * Writes every sample of a page into its fence. Nothing else of the page changes, and a second run changes nothing.
 *
 * @param page how messages name it
 * @throws when a fence is not closed, its file or region does not exist, or its file has regions that do not match;
 * the message begins with page and line.
 */
export function insertSamples(
  text: string,
  page: string,
  read: ReadSample,
): {text: string; fences: SampleFence[]} {
  if (text.includes('\r')) {
    const line = text.slice(0, text.indexOf('\r')).split('\n').length;
    throw new Error(`${page}:${line}: ends in a carriage return. Run: npm run format`);
  }
  const lines = text.split('\n');
  const fences: SampleFence[] = [];
  const output: string[] = [];
  let copied = 0;
  for (const fence of findFences(text, page)) {
    const place = `${page}:${fence.first}`;
    const old = lines.slice(fence.first - 1, fence.last);
    assertClosed(fence, old, place);
    const title = sampleTitle.exec(old[0] ?? '')?.[2];
    if (!title) continue;

    const block = fill(old, fence.column, readSample(title, place, read));
    output.push(...lines.slice(copied, fence.first - 1), ...block);
    copied = fence.last;
    fences.push({line: fence.first, title, changed: block.join('\n') !== old.join('\n')});
  }
  return {text: [...output, ...lines.slice(copied)].join('\n'), fences};
}

/** Parses the page as MDX, so that a fence is what it is for the site: also in a list, not in a comment. */
function findFences(text: string, page: string): Fence[] {
  const fences: Fence[] = [];
  for (const [kind, {type, start, end}] of parseMdx(text, page)) {
    if (kind !== 'enter') continue;
    const fence = fences.at(-1);
    if (type === 'codeFenced') {
      fences.push({first: start.line, last: end.line, column: start.column, isClosed: false});
    } else if (type === 'codeFencedFence' && fence) {
      fence.isClosed = start.line > fence.first;
    }
  }
  return fences;
}

function parseMdx(text: string, page: string): ReturnType<typeof postprocess> {
  try {
    const parser = parse({extensions: [frontmatter(), mdxjs()]});
    return postprocess(parser.document().write(preprocess()(text, undefined, true)));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const line = 'line' in error ? Number(error.line) : 1;
    throw new Error(`${page}:${line}: ${error.message}`, {cause: error});
  }
}

/** A fence that was forgotten to be closed takes in the next one, and is then closed by the end of that one. */
function assertClosed({first, isClosed}: Fence, [opening = '', ...rest]: string[], place: string) {
  const marks = fenceMarks.exec(opening)?.[0] ?? '';
  const next = rest.slice(0, isClosed ? -1 : undefined).findIndex((line) => {
    return line.trimStart().startsWith(marks);
  });
  if (next !== -1) {
    const reason = `is not closed before line ${first + 1 + next}, where another begins`;
    throw new Error(`${place}: the fence ${reason}. Close it, or lengthen the outer of the two.`);
  }
  if (!isClosed) throw new Error(`${place}: the fence is never closed.`);
}

/** Puts the sample between the fence's first and last line, indented as they are, and lengthens these where needed. */
function fill(old: string[], column: number, sample: string[]): string[] {
  const first = old[0] ?? '';
  const last = old.at(-1) ?? '';
  const mark = fenceMarks.exec(first)?.[0][0] ?? '`';
  // More than the longest run anywhere, as Prettier counts too.
  const runs = sample.flatMap((line) => line.match(mark === '`' ? /`+/g : /~+/g) ?? []);
  const length = Math.max(...runs.map((run) => run.length), 2) + 1;
  const widen = (line: string) => line.replace(fenceMarks, (marks) => marks.padEnd(length, mark));
  // The marker of a list stands on the item's first line only; that of a block quotation on every line.
  const indent = first.slice(0, column - 1).replace(/[^\s>]/g, ' ');
  const indented = sample.map((line) => (line ? indent + line : indent.trimEnd()));
  return [widen(first), ...indented, widen(last)];
}

function readSample(title: string, place: string, read: ReadSample): string[] {
  const [file = '', region] = title.split(/#(.*)/s);
  const text = posix.normalize(file) === file ? read(file) : undefined;
  if (text === undefined) throw new Error(`${place}: there is no file ${file}.`);
  if (text.includes('\r')) throw new Error(`${place}: ${file} has carriage returns.`);
  const lines = text.replace(/\n$/, '').split('\n');
  const regions = findRegions(lines, `${place}: ${file}`);
  if (region === undefined) return lines.filter((line) => !marker.test(line));
  const sample = regions.get(region);
  if (!sample?.length) {
    const known = [...regions.keys()].join(', ') || 'none';
    const problem = sample ? 'an empty region' : 'no region';
    throw new Error(`${place}: ${file} has ${problem} "${region}". Its regions: ${known}.`);
  }
  const indents = sample.filter((line) => line.trim()).map((line) => line.search(/\S/));
  return sample.map((line) => line.slice(Math.min(...indents)));
}

/** The lines of each region, without any markers. */
function findRegions(lines: string[], file: string): Map<string, string[]> {
  const regions = new Map<string, string[]>();
  const open = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const [match, end, name = ''] = marker.exec(line) ?? [];
    const place = `${file}:${index + 1}`;
    if (!match) {
      for (const each of open.keys()) regions.get(each)?.push(line);
    } else if (end) {
      if (!open.delete(name))
        throw new Error(`${place} closes region "${name}", which is not open.`);
    } else {
      if (regions.has(name)) throw new Error(`${place} opens region "${name}" a second time.`);
      regions.set(name, []);
      open.set(name, index + 1);
    }
  }
  for (const [name, line] of open) {
    throw new Error(`${file}:${line} opens region "${name}", which is never closed.`);
  }
  return regions;
}

/**
 * Writes the samples into all pages below `docs/`, or only looks whether they are there.
 *
 * @returns the places of the fences that did not hold their sample, and the sample: `docs/a.mdx:12: samples/b.ts`.
 * @throws as `insertSamples` does, and then writes no page; and when there is no sample on any page: a check of
 * nothing would pass.
 */
export function updatePages(root: string, {write}: {write: boolean}): string[] {
  const read: ReadSample = (file) => {
    const path = join(root, file);
    return statSync(path, {throwIfNoEntry: false})?.isFile()
      ? readFileSync(path, 'utf8')
      : undefined;
  };
  const names = readdirSync(join(root, 'docs'), {recursive: true, encoding: 'utf8'}).sort();
  const pages = names
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const page = `docs/${name.split(sep).join('/')}`;
      return {page, ...insertSamples(readFileSync(join(root, page), 'utf8'), page, read)};
    });
  if (pages.every(({fences}) => fences.length === 0)) {
    throw new Error('No fence below docs/ has a file of samples/ or static/ as its title.');
  }
  return pages.flatMap(({page, text, fences}) => {
    const changed = fences.filter((fence) => fence.changed);
    if (write && changed.length > 0) writeFileSync(join(root, page), text);
    return changed.map(({line, title}) => `${page}:${line}: ${title}`);
  });
}

function main(): void {
  const options = process.argv.slice(2).join(' ');
  if (options !== '' && options !== '--check') {
    throw new Error(`"${options}" is no option. There is one: --check`);
  }
  const write = options === '';
  const changed = updatePages('.', {write});
  for (const each of changed)
    console.log(write ? `${each} written` : `${each} differs from its file`);
  if (write || changed.length === 0) return;
  throw new Error(`Fences that differ from their files: ${changed.length}. Run: npm run samples`);
}

if (require.main === module) {
  try {
    main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
