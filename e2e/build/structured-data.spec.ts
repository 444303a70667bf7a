import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {load, type CheerioAPI} from 'cheerio';
import {weeklyHours} from '../../src/data/programme';
import {programAddress, totalWeeks, trackAddress, trackName, tracks} from '../../src/data/tracks';
import {siteAddress} from '../../site-address';
import {buildFolder, pathTo, sitemapPaths} from '../site';

type Thing = {'@type': string; [property: string]: unknown};

/**
 * What a thing has to say, and should say. That the properties exist in schema.org's vocabulary, the compiler checks by
 * the types of `schema-dts`; which of them are wanted is here.
 *
 * - Course: https://developers.google.com/search/docs/appearance/structured-data/course (required: name, description;
 *   recommended: provider)
 * - CourseInstance: https://developers.google.com/search/docs/appearance/structured-data/course-info (courseMode, and one
 *   of courseSchedule and courseWorkload). Google's course info also wants `offers` and one of its own modes, "Online",
 *   "Onsite" or "Blended": the program has published neither. "full-time" is among schema.org's own examples.
 * - FAQPage: https://developers.google.com/search/docs/appearance/structured-data/faqpage (required: mainEntity; of a
 *   Question: name, acceptedAnswer; of an Answer: text)
 * - BreadcrumbList: https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 */
const wanted: Record<string, readonly string[]> = {
  Course: ['name', 'description', 'provider', 'url', 'hasCourseInstance'],
  CourseInstance: ['name', 'description', 'url', 'courseMode', 'courseWorkload'],
  Organization: ['name', 'url', 'sameAs'],
  FAQPage: ['mainEntity'],
  Question: ['name', 'acceptedAnswer'],
  Answer: ['text'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
};

/** What nobody has published about the program, so that no data may claim it. */
const unpublished =
  /"(?:offers|price|startDate|endDate|location|aggregateRating|review|instructor|applicationDeadline)"/;

for (const path of sitemapPaths()) {
  test(`${path} tells robots what is wanted of each thing, and nothing that is not published`, () => {
    const $ = open(path);
    const things = data($);
    // The trail to a page is there for each that is below another one.
    expect($('.breadcrumbs__item').length < 3 || things.length > 0).toBe(true);
    for (const thing of things) {
      expect(thing['@context']).toBe('https://schema.org');
      expect(JSON.stringify(thing)).not.toMatch(unpublished);
      for (const part of thingsIn(thing)) {
        const properties = wanted[part['@type']];
        expect(properties, `${part['@type']} in the list of what is wanted`).toBeDefined();
        for (const property of properties ?? []) {
          expect(part[property], `${property} of ${part['@type']}`).toBeTruthy();
          expect(part[property], `${property} of ${part['@type']}`).not.toEqual([]);
        }
      }
    }
  });
}

test('the program is a course, with the workload of each of its tracks', () => {
  const course = find(programAddress, 'Course');
  expect(course).toMatchObject({
    name: 'Backend Internship Program',
    url: siteAddress.origin + pathTo(programAddress),
    hasCourseInstance: tracks.map((track) => ({
      name: trackName(track),
      url: siteAddress.origin + pathTo(trackAddress(track)),
      courseWorkload: `PT${totalWeeks(track) * weeklyHours}H`,
    })),
  });
});

for (const track of tracks) {
  test(`${trackAddress(track)} is one way to take the course`, () => {
    const program = find(programAddress, 'Course');
    const own = thingsIn(program).filter(({name}) => name === trackName(track));
    expect(own).toHaveLength(1);
    expect(find(trackAddress(track), 'Course')).toEqual({...program, hasCourseInstance: own});
  });
}

for (const address of ['/backend', `${programAddress}/faq`]) {
  test(`${address} tells robots the questions that its readers see, with their answers`, () => {
    const $ = open(pathTo(address));
    $('.hash-link').remove();
    const seen = $('main h3')
      .toArray()
      .map((heading) => $(heading).text())
      .filter((text) => text.endsWith('?'));
    expect(seen.length).toBeGreaterThan(5);
    const things = thingsIn(find(address, 'FAQPage'));
    const questions = things.filter((thing) => thing['@type'] === 'Question');
    expect(questions.map(({name}) => name)).toEqual(seen);
    const answers = things.filter((thing) => thing['@type'] === 'Answer');
    expect(answers).toHaveLength(seen.length);
    const words = plain($('main').text());
    for (const {text} of answers) {
      // Side notes stand in brackets, which the page does not have.
      for (const part of String(text).split(/\n|\s?\([^()]*\)\s?/)) {
        expect(words).toContain(plain(part));
      }
    }
  });
}

/** A page of the build, by its path. */
function open(path: string): CheerioAPI {
  return load(
    readFileSync(join(buildFolder, path.slice(siteAddress.basePath.length), 'index.html')),
  );
}

function data($: CheerioAPI): Thing[] {
  return $('script[type="application/ld+json"]')
    .toArray()
    .map((script) => JSON.parse($(script).text()) as Thing);
}

function find(address: string, type: string): Thing {
  const things = data(open(pathTo(address))).filter((thing) => thing['@type'] === type);
  expect(things, `${type} on ${address}`).toHaveLength(1);
  return things[0] ?? {'@type': 'none'};
}

/** A thing and all things in it. */
function thingsIn(value: unknown): Thing[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.values(value).flatMap(thingsIn);
  return '@type' in value ? [value as Thing, ...parts] : parts;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
