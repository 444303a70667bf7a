/** What pages tell robots about themselves, in the words of schema.org, drawn from the data and the finished pages. */
import type {CheerioAPI} from 'cheerio';
import type {Course, CourseInstance, FAQPage, Question, WithContext} from 'schema-dts';
import {techStack, weeklyHours} from '../src/data/programme';
import {programAddress, totalWeeks, trackAddress, trackName, tracks} from '../src/data/tracks';
import type {BuiltPage} from './built-pages';

/** Pages whose questions and answers are their content, not an exercise. */
const faqPages = ['/backend/', `${programAddress}/faq/`];

/** The structured data of a page, whose text is parsed if it is needed, beside the breadcrumbs that the theme writes. */
export function structuredData(
  page: BuiltPage,
  parse: () => CheerioAPI,
  pages: readonly BuiltPage[],
): WithContext<Course | FAQPage>[] {
  const data: (Course | FAQPage)[] = [];
  if (page.address === `${programAddress}/`) data.push(course(page, tracks, pages));
  const track = tracks.find((each) => page.address === `${trackAddress(each)}/`);
  if (track) data.push(course(findPage(`${programAddress}/`, pages), [track], pages));
  if (faqPages.includes(page.address)) data.push(faq(page, parse()));
  return data.map((each) => ({'@context': 'https://schema.org', ...each}));
}

/**
 * The program, with some of its tracks: schema.org means by a course's instances what may differ in mode or pace.
 *
 * Google would show more with a price, a place and dates. The program has not published them, so they are not here.
 */
function course(
  program: BuiltPage,
  some: readonly (typeof tracks)[number][],
  pages: readonly BuiltPage[],
): Course {
  return {
    '@type': 'Course',
    name: program.title,
    description: program.description,
    url: program.url,
    inLanguage: 'en',
    provider: {
      '@type': 'Organization',
      name: 'Techave',
      url: 'https://techave.dev',
      sameAs: 'https://github.com/Techave-Dev',
    },
    teaches: [...techStack],
    hasCourseInstance: some.map((track): CourseInstance => {
      const page = findPage(`${trackAddress(track)}/`, pages);
      return {
        '@type': 'CourseInstance',
        name: trackName(track),
        description: page.description,
        url: page.url,
        courseMode: 'full-time',
        courseWorkload: `PT${totalWeeks(track) * weeklyHours}H`,
      };
    }),
  };
}

function faq({address}: BuiltPage, $: CheerioAPI): FAQPage {
  const questions = readQuestions($);
  if (questions.length === 0) {
    throw new Error(
      `${address} has no questions. A question is a heading "### …?"; or take the page out of faqPages in scripts/structured-data.ts.`,
    );
  }
  return {
    '@type': 'FAQPage',
    mainEntity: questions.map(({question, answer}): Question => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: {'@type': 'Answer', text: answer},
    })),
  };
}

/** Reads the questions of a page: its third-level headings that end in a question mark, and the text below each. */
export function readQuestions($: CheerioAPI): {question: string; answer: string}[] {
  return $('main h3')
    .toArray()
    .map((heading) => ({
      question: readText($, heading),
      answer: $(heading)
        .nextUntil('h1, h2, h3')
        .toArray()
        .flatMap((block) => ($(block).is('ul, ol') ? $(block).children().toArray() : [block]))
        .map((block) => readText($, block))
        .join('\n'),
    }))
    .filter(({question}) => question.endsWith('?'));
}

/** The text of an element in one line, with side notes in brackets. */
function readText($: CheerioAPI, element: Parameters<CheerioAPI>[0]): string {
  const copy = $(element).clone();
  copy.find('.hash-link, [aria-hidden="true"], svg').remove();
  copy.find('small').prepend('(').append(')');
  return copy.text().replace(/\s+/g, ' ').trim();
}

function findPage(address: string, pages: readonly BuiltPage[]): BuiltPage {
  const page = pages.find((each) => each.address === address);
  if (!page) throw new Error(`The build has no page at ${address} that robots may list.`);
  return page;
}
