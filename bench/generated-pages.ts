/**
 * Pages to find out what the site costs when it grows: as long as a lesson, with the same parts, without meaning, and
 * the same in each run.
 */
import type {SiteGroup, SitePage} from '../src/data/site-page';

/** A page, as the site map has it, and its text. */
export type GeneratedPage = SitePage & {text: string};

/** Pages of a section; the first is the section's own. */
const sectionSize = 20;

const adjectives = 'small explicit typed slow stale shared bounded nested public signed'.split(' ');
const nouns = 'request handler service query row index transaction job token session'.split(' ');
const verbs = 'validates stores returns retries rejects logs measures locks caches batches'.split(
  ' ',
);
const reasons = [
  'because the caller may try again',
  'so that a failure can be seen at once',
  'before the connection goes back to the pool',
  'only after the input has been checked',
  'when traffic doubles in a minute',
];

/** `count` pages of about 6 KB, with links among them. */
export function generatePages(count: number): GeneratedPage[] {
  return Array.from({length: count}, (_, index) => generatePage(index, count));
}

/** The pages as entries of the site map: a group of sections, each of which opens to show its pages. */
export function toEntry(pages: readonly GeneratedPage[]): SiteGroup {
  const entries = pages.map(({label, doc}) => ({label, doc}));
  const sections = entries.flatMap((entry, index) =>
    index % sectionSize === 0
      ? [{...entry, pages: entries.slice(index + 1, index + sectionSize)}]
      : [],
  );
  return {label: 'Generated', pages: sections};
}

function docOf(index: number): string {
  return `generated/section-${Math.floor(index / sectionSize) + 1}/topic-${index + 1}`;
}

function generatePage(index: number, count: number): GeneratedPage {
  let state = index + 1;
  /** The next number of a sequence that each page has to itself. */
  const draw = (limit: number) => (state = (state * 48_271) % 2_147_483_647) % limit;
  const pick = (words: readonly string[]) => words[draw(words.length)] ?? '';
  const some = (number: number, make: () => string, between = '\n') =>
    Array.from({length: number}, make).join(between);
  const thing = () => `${pick(adjectives)} ${pick(nouns)}`;
  const sentence = () => `The ${thing()} ${pick(verbs)} the ${thing()} ${pick(reasons)}.`;
  const prose = (length: number) => some(length, sentence, ' ');
  const list = (length: number) => some(length, () => `- ${sentence()}`);
  const row = () => `| ${pick(nouns)} | **${thing()}** | ${pick(reasons)} | \`${draw(900)} ms\` |`;
  const table = (length: number) =>
    `| Aspect | Choice | Why | Cost |\n|---|---|---|---|\n${some(length, row)}`;
  const link = (steps: number) => `[${thing()}](../../${docOf((index + steps) % count)}.mdx)`;
  const code = () => `\`\`\`ts
import {Injectable, NotFoundException} from '@nestjs/common';

@Injectable()
export class ${pick(nouns)}Service {
  constructor(private readonly prisma: PrismaService) {}

  // Returns one record, or fails with 404.
  async findOne(id: number): Promise<ItemDto> {
    const row = await this.prisma.item.findUnique({where: {id}});
    if (row === null) throw new NotFoundException(\`item \${id} does not exist\`);
    return {id: row.id, name: row.name, limit: ${draw(500)}};
  }
}
\`\`\``;
  const label = `The ${thing()} ${index + 1}`;
  const parts = [
    `---\ntitle: ${label}\ndescription: ${sentence()}\n---`,
    `# ${label}`,
    prose(3),
    `## Outcomes {/* #outcomes */}\n\n${list(5)}`,
    `## The idea {/* #idea */}\n\n${prose(4)}\n\n${table(5)}\n\nSee ${link(1)} and ${link(8)}.`,
    `### A service {/* #service */}\n\n${prose(2)}\n\n${code()}`,
    `### Its input {/* #input */}\n\n${prose(3)}\n\n${code()}`,
    `## Steps {/* #steps */}\n\n${list(6)}\n\n> ${prose(2)}`,
    `### A test {/* #test */}\n\n${prose(2)}\n\n${code()}`,
    `## Trade-offs {/* #trade-offs */}\n\n${table(4)}\n\n${prose(3)}`,
    `## Exercises {/* #exercises */}\n\n${list(8)}`,
    `## Further reading {/* #reading */}\n\n- ${link(15)}\n- [The overview](../../backend/index.mdx)\n`,
  ];
  return {label, doc: docOf(index), text: parts.join('\n\n')};
}
