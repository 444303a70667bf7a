/**
 * Holds the pages of lessons and stages to their shape. Nothing else tells a lesson from a page that only looks like one;
 * the shape is that of scripts/lesson-template.mdx.
 *
 *     tsx scripts/lessons.ts   prints what is wrong, with file, line and part, and what is expected
 */
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import type {Code, Heading, List, Nodes, Parent, Root, RootContent} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';
import {toString} from 'mdast-util-to-string';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {SKIP, visit} from 'unist-util-visit';
import {lessonOfDoc} from '../src/components/Lesson/lesson';
import {lessonsOf, type Stage, stages} from '../src/data/curriculum';
import {lessonsWithPages, stagesWithPages} from '../src/data/site-map';
import {sampleTitle} from './samples';

/** A page, by its path from the root of the repository. */
export type Page = {file: string; text: string};

/** Components that draw a diagram; a lesson has one of them. */
export const diagrams = ['Sequence', 'Flow', 'Lanes', 'RequestPath'];

/** Most words of prose in “The idea”. */
export const mostWords = 1200;

/** Languages in which a block of code can be tested, and so has to be. */
const tested = ['typescript', 'ts', 'javascript', 'js', 'sql', 'json'];

/** What stands below a heading, without comments. */
type Part = {heading: Heading; nodes: RootContent[]};

/** Notes that something is not as it should be; without a node, at the part's heading. */
type Report = (message: string, node?: Nodes) => void;

/** A part that a page has to have: its heading, and what is looked at below it. */
type Rule = {title: string; id: string; check: (part: Part, report: Report) => void};

/** What is wrong with the page of a lesson: for each fault `file:line: part: what is expected`. */
export async function lintLesson(page: Page, today: string): Promise<string[]> {
  try {
    const lesson = lessonOfDoc(page.file.replace(/^docs\/|\.mdx$/g, ''));
    return await lintPage(page, today, {
      title: lesson.title,
      component: 'LessonFacts',
      rules: lessonRules(lesson.id),
      everywhere: (tree, report) => {
        checkQuestionsOnce(tree, report);
        checkFences(tree, report);
      },
    });
  } catch (error) {
    return [describe(page, error)];
  }
}

/** What is wrong with the page of a stage. */
export async function lintStage(page: Page, stage: Stage, today: string): Promise<string[]> {
  try {
    return await lintPage(page, today, {
      title: stage.title,
      component: 'StageLessons',
      rules: stageRules(stage.id),
      everywhere: checkFences,
    });
  } catch (error) {
    return [describe(page, error)];
  }
}

function lessonRules(lesson: string): readonly Rule[] {
  return [
    {
      title: 'Why it matters',
      id: 'why-it-matters',
      check: ({nodes}, report) => {
        const [paragraph] = nodes;
        if (nodes.length !== 1 || paragraph?.type !== 'paragraph') {
          report('holds more than one paragraph, or something else. Write one, of three lines');
        } else if (words(paragraph) > 80) {
          report(`has ${words(paragraph)} words. Write at most 80: three lines`, paragraph);
        }
      },
    },
    {
      title: 'You will be able to',
      id: 'outcomes',
      check: ({nodes}, report) => {
        if (!isComponent(nodes[0], 'Outcomes')) report('does not begin with <Outcomes />');
      },
    },
    {
      title: 'Before you start',
      id: 'before-you-start',
      check: ({nodes}, report) => {
        if (!isComponent(nodes[0], 'Prerequisites'))
          report('does not begin with <Prerequisites />');
        checkThreeQuestions(nodes, report);
      },
    },
    {
      title: 'The idea',
      id: 'the-idea',
      check: ({nodes}, report) => {
        const count = nodes.reduce((sum, node) => sum + words(node), 0);
        if (count > mostWords) {
          report(`has ${count} words of prose. Write at most ${mostWords}; code does not count`);
        }
        const drawn = nodes.flatMap((node) => elements(node, ...diagrams));
        if (drawn.length !== 1) {
          report(`has ${drawn.length} diagrams. Draw exactly one: ${diagrams.join(', ')}`);
        }
        if (sections(nodes).length === 0) {
          report('has no sections (### …), which the answers could link to');
        }
      },
    },
    {
      title: 'In Bookable',
      id: 'in-bookable',
      check: ({nodes}, report) => {
        if (!nodes.some((node) => fences(node).some(isSample))) {
          report('shows no tested code. Give a fence the title "samples/…"');
        }
      },
    },
    {
      title: 'Mistakes you will meet',
      id: 'mistakes',
      check: ({nodes}, report) => {
        const mistakes = sections(nodes);
        if (mistakes.length < 2 || mistakes.length > 5) {
          report(`has ${mistakes.length} mistakes (### …). Write two to five`);
        }
        for (const mistake of mistakes) {
          const labels = mistake.nodes.flatMap((node) => {
            const first = node.type === 'paragraph' ? node.children[0] : undefined;
            return first?.type === 'strong' ? [toString(first)] : [];
          });
          const [cause, fix] = [labels.indexOf('Cause.'), labels.indexOf('Fix.')];
          if (cause === -1 || fix < cause) {
            report(
              `“${titleOf(mistake.heading)}” lacks a paragraph that begins with **Cause.**, and after it one with **Fix.**`,
              mistake.heading,
            );
          }
        }
      },
    },
    {
      title: 'Practice',
      id: 'practice',
      check: ({nodes}, report) => {
        const command = `npm run exercise ${lesson}`;
        const runs = nodes.some((node) =>
          fences(node).some(({lang, value}) => lang === 'bash' && value.includes(command)),
        );
        if (!runs) report(`has no bash fence with the command: ${command}`);
        const expected = ['Core task #core-task', 'Stretch #stretch', 'Solution #solution'];
        const found = sections(nodes);
        const names = found.map(({heading}) => `${titleOf(heading)} #${idOf(heading) ?? ''}`);
        if (names.join() !== expected.join()) {
          report(`has the sections “${names.join(', ')}”. Write: ${expected.join(', ')}`);
        }
        const solution = found.at(-1);
        if (!solution?.nodes.some((node) => elements(node, 'details').length > 0)) {
          report('does not fold the solution away. Put it into <details>', solution?.heading);
        }
      },
    },
    {
      title: 'Deliverable',
      id: 'deliverable',
      check: ({nodes}, report) => {
        if (nodes[0]?.type !== 'paragraph')
          report('does not begin with a sentence on what to hand in');
        checkTaskList(nodes, report);
      },
    },
    {
      title: 'Check yourself',
      id: 'check-yourself',
      check: ({nodes}, report) => {
        checkAnswers(nodes, report, {
          count: 5,
          isSource: (url) => url.startsWith('#'),
          source: 'section of this page: [name](#id)',
        });
      },
    },
    {
      title: 'Read next',
      id: 'read-next',
      check: ({nodes}, report) => {
        const items = lists(nodes, false).flatMap((list) => list.children);
        if (items.length < 2 || items.length > 5) {
          report(`has ${items.length} items. Write a list of two to five`);
        }
        for (const item of items) {
          const paragraph = item.children[0];
          const [link, ...rest] = paragraph?.type === 'paragraph' ? paragraph.children : [];
          const after = rest.map((node) => toString(node)).join('');
          if (
            link?.type !== 'link' ||
            !link.url.startsWith('https://') ||
            !readNext.test(after.replace(/\s+/g, ' '))
          ) {
            report(
              'an item has another form than: [Title](https://…) – official|article|book, beginner|intermediate|advanced, 20 minutes: why it is worth it (and a period)',
              item,
            );
          }
        }
      },
    },
    {
      title: 'For mentors',
      id: 'for-mentors',
      check: ({nodes}, report) => {
        if (nodes[0]?.type !== 'paragraph') report('does not begin with a sentence');
        checkThreeQuestions(nodes, report);
      },
    },
  ];
}

const readNext =
  /^ – (?:official|article|book), (?:beginner|intermediate|advanced), \d+ minutes?[^:]*: \S.*\.$/;

function stageRules(stage: Stage['id']): readonly Rule[] {
  const known = stages.find(({id}) => id === stage);
  const files = known ? lessonsOf(known.id).map(({id}) => `./${id}.mdx`) : [];
  return [
    {
      title: 'The stage project',
      id: 'project',
      check: ({nodes}, report) => {
        if (nodes[0]?.type !== 'paragraph') report('does not begin with what to build');
        checkTaskList(nodes, report);
        const command = `npm run bookable ${stage}`;
        const runs = nodes.some((node) =>
          fences(node).some(({lang, value}) => lang === 'bash' && value.includes(command)),
        );
        if (!runs) report(`does not say how to run the checkpoint: a bash fence with ${command}`);
      },
    },
    {
      title: 'Ten questions',
      id: 'questions',
      check: ({nodes}, report) => {
        checkAnswers(nodes, report, {
          count: 10,
          isSource: (url) => files.includes(url.split('#')[0] ?? ''),
          source: `lesson of the stage: ${files.join(', ')}`,
        });
      },
    },
  ];
}

/** What both kinds of pages share: front matter, title, the component below it, their parts, ids of headings. */
async function lintPage(
  page: Page,
  today: string,
  shape: {
    title: string;
    component: string;
    rules: readonly Rule[];
    everywhere: (tree: Root, report: (part: string) => Report) => void;
  },
): Promise<string[]> {
  const faults: {line: number; message: string}[] = [];
  const tree = parse(page.text);
  const lastLine = page.text.trimEnd().split('\n').length;
  const reportIn =
    (part: string, fallback?: Nodes): Report =>
    (message, node = fallback) => {
      const line = node?.position?.start.line ?? lastLine;
      faults.push({line, message: `${part}: ${message}.`});
    };

  await checkFrontMatter(page, shape.title, today, (message, line) => {
    faults.push({line, message: `Front matter: ${message}.`});
  });
  const top = tree.children.filter(
    ({type}) => type !== 'yaml' && type !== 'mdxFlowExpression' && type !== 'mdxjsEsm',
  );
  const [title, component] = top;
  const atTop = reportIn('Title', title);
  if (title?.type !== 'heading' || title.depth !== 1 || titleOf(title) !== shape.title) {
    atTop(`the page does not begin with “# ${shape.title}”, its name in src/data/curriculum.ts`);
  } else if (!isComponent(component, shape.component)) {
    atTop(`<${shape.component} /> does not stand directly below the title`, component ?? title);
  }

  const parts = split(top, 2);
  const known = shape.rules.map((rule) => `## ${rule.title} {/* #${rule.id} */}`);
  let last: {rule: Rule; index: number} | undefined;
  for (const [place, rule] of shape.rules.entries()) {
    const index = parts.findIndex(
      ({heading}) => idOf(heading) === rule.id || titleOf(heading) === rule.title,
    );
    const part = parts[index];
    if (!part) {
      const after = place > 0 ? `after “${shape.rules[place - 1]?.title ?? ''}”` : 'first';
      reportIn(rule.title)(`is missing. It comes ${after}: ${known[place] ?? ''}`);
      continue;
    }
    const report = reportIn(rule.title, part.heading);
    if (titleOf(part.heading) !== rule.title || idOf(part.heading) !== rule.id) {
      report(`its heading is not exactly: ${known[place] ?? ''}`);
    }
    if (last && last.index > index) report(`comes before “${last.rule.title}”, not after it`);
    else last = {rule, index};
    rule.check(part, report);
  }
  for (const {heading} of parts) {
    const isKnown = shape.rules.some(
      ({title: name, id}) => id === idOf(heading) || name === titleOf(heading),
    );
    if (!isKnown) {
      const titles = shape.rules.map((rule) => rule.title).join(', ');
      reportIn(titleOf(heading), heading)(`is no part of such a page. The parts are: ${titles}`);
    }
  }

  checkIds(tree, (node) => reportIn(titleOf(node), node));
  for (const [index, line] of page.text.split('\n').entries()) {
    const left = /‹[^›]*›?/.exec(line)?.[0];
    if (left) faults.push({line: index + 1, message: `${left} is still that of the template.`});
  }
  shape.everywhere(tree, (part) => reportIn(part));
  return faults
    .sort((a, b) => a.line - b.line)
    .map(({line, message}) => `${page.file}:${line}: ${message}`);
}

function parse(text: string): Root {
  return unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm)
    .use(remarkMdx)
    .parse(text);
}

async function checkFrontMatter(
  {file, text}: Page,
  title: string,
  today: string,
  report: (message: string, line: number) => void,
): Promise<void> {
  const {frontMatter: data} = await DEFAULT_PARSE_FRONT_MATTER({
    filePath: file,
    fileContent: text,
  });
  const lineOf = (key: string) =>
    text.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 1 || 1;
  if (data.title !== title) {
    report(`title is not “${title}”, as in src/data/curriculum.ts`, lineOf('title'));
  }
  const description = typeof data.description === 'string' ? data.description : '';
  if (description.length < 50 || description.length > 160) {
    const {length} = description;
    report(
      `description has ${length} characters. Write 50 to 160: what the reader can do afterwards`,
      lineOf('description'),
    );
  }
  // As it is written: the parser would make the 2nd of March of a 30th of February.
  const reviewed = /^last_reviewed: *(.*?) *$/m.exec(text)?.[1] ?? '';
  const date = new Date(`${reviewed}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(reviewed) || !reviewed) {
    report(
      `last_reviewed is “${reviewed}”. Write the day, as in ${today}`,
      lineOf('last_reviewed'),
    );
  } else if (reviewed > today) {
    report(`last_reviewed is ${reviewed}, which is to come`, lineOf('last_reviewed'));
  }
}

/** Exactly three numbered questions. */
function checkThreeQuestions(nodes: RootContent[], report: Report): void {
  const numbered = lists(nodes, true);
  const items = numbered.flatMap((list) => list.children);
  if (numbered.length !== 1 || items.length !== 3) {
    report(`has ${items.length} numbered questions. Write one list of exactly three`, numbered[0]);
  }
  for (const item of items) {
    if (!toString(item).includes('?')) report('holds no question: there is no “?” in it', item);
  }
}

/** One list of four to seven boxes to tick. */
function checkTaskList(nodes: RootContent[], report: Report): void {
  const items = lists(nodes, false)
    .flatMap((list) => list.children)
    .filter(({checked}) => typeof checked === 'boolean');
  if (items.length < 4 || items.length > 7) {
    report(`has ${items.length} acceptance criteria (- [ ] …). Write four to seven`, items[0]);
  }
}

/** Questions whose answers fold out, each with a link to where it is told. */
function checkAnswers(
  nodes: RootContent[],
  report: Report,
  {count, isSource, source}: {count: number; isSource: (url: string) => boolean; source: string},
): void {
  const folds = nodes.flatMap((node) => elements(node, 'details'));
  if (folds.length !== count) {
    report(`has ${folds.length} questions in <details>. Write exactly ${count}`);
  }
  for (const fold of folds) {
    const question = elements(fold, 'summary').map((node) => toString(node))[0] ?? '';
    if (!question.includes('?')) {
      report('the <summary> holds no question: there is no “?” in it', fold);
    }
    const urls: string[] = [];
    visit(fold, 'link', ({url}) => {
      urls.push(url);
    });
    if (!urls.some(isSource)) report(`the answer links to no ${source}`, fold);
  }
}

/** The questions of “Check yourself” are not those by which one skips the lesson, and their links lead somewhere. */
function checkQuestionsOnce(tree: Root, report: (part: string) => Report): void {
  const parts = split(tree.children, 2);
  const before = parts.find(({heading}) => idOf(heading) === 'before-you-start');
  const asked = lists(before?.nodes ?? [], true)
    .flatMap((list) => list.children)
    .map((item) => toString(item).trim());
  const ids = headings(tree).map(idOf);
  const checks = parts.find(({heading}) => idOf(heading) === 'check-yourself')?.nodes ?? [];
  for (const fold of checks.flatMap((node) => elements(node, 'details'))) {
    const question = elements(fold, 'summary').map((node) => toString(node).trim())[0] ?? '';
    if (asked.includes(question)) {
      report('Check yourself')(
        `“${question}” is asked in “Before you start”, too. Ask another`,
        fold,
      );
    }
    visit(fold, 'link', (link) => {
      if (link.url.startsWith('#') && !ids.includes(link.url.slice(1))) {
        report('Check yourself')(`there is no section ${link.url} on this page`, link);
      }
    });
  }
}

/** Code in a tested language is a sample, or a comment directly before it says why not. */
function checkFences(tree: Root, report: (part: string) => Report): void {
  visit(tree, 'code', (node, index, parent) => {
    if (!tested.includes(node.lang ?? '') || isSample(node)) return;
    const before = parent && index ? (parent.children[index - 1] as Nodes) : undefined;
    const says =
      before?.type === 'mdxFlowExpression'
        ? /^\/\* (?:no sample|not run): \S/.test(before.value)
        : false;
    if (!says) {
      report('Code')(
        `this ${node.lang ?? ''} is not tested. Give it the title "samples/…" (npm run samples), or write directly above it: {/* no sample: <reason> */}`,
        node,
      );
    }
  });
}

/** Every heading below the title has an id of its own, which never changes. */
function checkIds(tree: Root, report: (node: Heading) => Report): void {
  const seen = new Set<string>();
  for (const heading of headings(tree)) {
    const id = idOf(heading);
    if (heading.depth === 1) continue;
    if (id === undefined) report(heading)('has no id. End it with {/* #id */}');
    else if (seen.has(id)) report(heading)(`its id #${id} is that of another heading, too`);
    else seen.add(id);
  }
}

function headings(tree: Root): Heading[] {
  return tree.children.filter((node) => node.type === 'heading');
}

/** The headings of a depth, each with what stands below it. */
function split(nodes: RootContent[], depth: number): Part[] {
  const parts: Part[] = [];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === depth) parts.push({heading: node, nodes: []});
    else if (node.type !== 'mdxFlowExpression') parts.at(-1)?.nodes.push(node);
  }
  return parts;
}

function sections(nodes: RootContent[]): Part[] {
  return split(nodes, 3);
}

/** A heading's text, without the comment that holds its id. */
function titleOf({children}: Heading): string {
  return children
    .filter(({type}) => type !== 'mdxTextExpression')
    .map((node) => toString(node))
    .join('')
    .trim();
}

function idOf({children}: Heading): string | undefined {
  const last = children.at(-1);
  return last?.type === 'mdxTextExpression'
    ? /^\/\* #(\S+) \*\/$/.exec(last.value)?.[1]
    : undefined;
}

function lists(nodes: RootContent[], ordered: boolean): List[] {
  return nodes.filter((node) => node.type === 'list').filter((list) => list.ordered === ordered);
}

/** A node's words, without blocks of code and without what components are given. */
function words(node: RootContent): number {
  let count = 0;
  visit(node, (each) => {
    if (each.type === 'code') return SKIP;
    if (each.type === 'text' || each.type === 'inlineCode') {
      count += each.value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    }
    return undefined;
  });
  return count;
}

function fences(node: RootContent): Code[] {
  const found: Code[] = [];
  visit(node, 'code', (code) => {
    found.push(code);
  });
  return found;
}

function isSample({meta}: Code): boolean {
  return sampleTitle.test(meta ?? '');
}

/** The elements of some names in a node, also those that stand in a line of text. */
function elements(
  node: RootContent | Parent,
  ...names: string[]
): (MdxJsxFlowElement | MdxJsxTextElement)[] {
  const found: (MdxJsxFlowElement | MdxJsxTextElement)[] = [];
  visit(node as Nodes, (each) => {
    const isElement = each.type === 'mdxJsxFlowElement' || each.type === 'mdxJsxTextElement';
    if (isElement && each.name !== null && names.includes(each.name)) found.push(each);
  });
  return found;
}

function isComponent(node: RootContent | undefined, name: string): boolean {
  return node?.type === 'mdxJsxFlowElement' && node.name === name;
}

/** A page that can't be read as MDX, or is none of a lesson. */
function describe({file}: Page, error: unknown): string {
  if (!(error instanceof Error)) throw error;
  // Of a tag that is never closed, only the message knows the line.
  const line =
    'line' in error && error.line ? Number(error.line) : /\((\d+):/.exec(error.message)?.[1];
  return `${file}:${line ?? 1}: ${error.message}`;
}

/**
 * Looks at all pages of lessons and stages.
 *
 * @throws when there are not as many as src/data/site-map.ts lists: a check of nothing would pass.
 */
export async function lintAll(
  root: string,
  today: string,
  listed = lessonsWithPages.length + stagesWithPages.length,
): Promise<string[]> {
  const faults: string[] = [];
  let pages = 0;
  for (const stage of stages) {
    const folder = join(root, 'docs', 'backend', stage.id);
    const names = existsSync(folder) ? readdirSync(folder).sort() : [];
    for (const name of names.filter((each) => each.endsWith('.mdx'))) {
      pages += 1;
      const file = `docs/backend/${stage.id}/${name}`;
      const page = {file, text: readFileSync(join(folder, name), 'utf8')};
      if (name === 'index.mdx') {
        faults.push(...(await lintStage(page, stage, today)));
        continue;
      }
      faults.push(...(await lintLesson(page, today)));
      for (const part of ['exercises', 'lessons']) {
        const samples = `samples/${part}/${name.replace('.mdx', '')}`;
        if (!existsSync(join(root, samples))) {
          faults.push(
            `${file}:1: <LessonFacts /> links to the folder ${samples}, which is not there.`,
          );
        }
      }
    }
  }
  if (pages !== listed) {
    throw new Error(
      `Below docs/backend/ are ${pages} pages of lessons and stages; src/data/site-map.ts lists ${listed}.`,
    );
  }
  return faults;
}

async function main(): Promise<void> {
  const faults = await lintAll('.', new Date().toISOString().slice(0, 10));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
