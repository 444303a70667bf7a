import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {load} from 'cheerio';
import {lessonAddress, lessonById} from '../../src/data/curriculum';
import {lessonsWithPages} from '../../src/data/site-map';
import {weeklyHours} from '../../src/data/programme';
import {totalWeeks, trackAddress, trackName, tracks} from '../../src/data/tracks';
import {notCovered, weekHours, weeksOf, type Week} from '../../src/data/week-plans';
import {buildFolder, pathTo} from '../site';

for (const track of tracks) {
  const $ = load(readFileSync(join(buildFolder, trackAddress(track), 'index.html')));
  const weeks = weeksOf(track.id);
  const text = (selector: string) =>
    $(selector)
      .map((_, element) => $(element).text())
      .get();

  test(`the page of the ${trackName(track)} track has every week, each with an address`, () => {
    expect(weeks).toHaveLength(totalWeeks(track));
    expect(
      $('h3[id^=week-]')
        .map((_, heading) => $(heading).attr('id'))
        .get(),
    ).toEqual(weeks.map((_, index) => `week-${index + 1}`));
  });

  test(`the weeks of the ${trackName(track)} track are shown with the data’s hours`, () => {
    for (const [index, week] of weeks.entries()) {
      // What stands between this week's heading and the next.
      const section = $(`#week-${index + 1}`).nextUntil('h3, h2');
      const plan = section.find('ol').first();
      const hours = plan
        .children('li')
        .map((_, part) => parseFloat($(part).find('[class*=hours]').first().text()))
        .get();
      expect(hours, `week ${index + 1}`).toEqual(hoursOf(week));
      expect(hours.reduce((sum, each) => sum + each, 0)).toBe(weekHours(week));
      expect(section.text()).toContain(
        `${weekHours(week)} + ${weeklyHours - weekHours(week)} hours`,
      );
      expect(section.text()).toContain(week.milestone);
      for (const {show, goodEnough} of week.evidence) {
        expect(section.text()).toContain(show);
        expect(section.text()).toContain(goodEnough);
      }
    }
  });

  test(`the page of the ${trackName(track)} track says what is not covered`, () => {
    const shown = $('#not-covered').nextAll('ul').first().children('li');
    expect(shown.map((_, item) => $(item).text()).get()).toEqual([...notCovered[track.id]]);
  });

  test(`the plan of the ${trackName(track)} track names every week and its phase`, () => {
    const rows = $('#plan').nextAll('table').first().find('tbody tr');
    expect(rows).toHaveLength(weeks.length);
    expect(rows.map((_, row) => $(row).find('td').first().text()).get()).toEqual(
      weeks.map(({phase}) => (phase === 'learning' ? 'Learning' : 'Project')),
    );
  });

  test(`lessons of the ${trackName(track)} track lead to their page, or fold out what one can do after them`, () => {
    const summaries = text('details summary');
    const links = $('ol a')
      .map((_, link) => `${$(link).text()} ${$(link).attr('href') ?? ''}`)
      .get();
    for (const week of weeks) {
      for (const id of week.phase === 'learning' ? week.lessons : []) {
        const lesson = lessonById(id);
        if (lessonsWithPages.includes(id)) {
          expect(links).toContain(`${lesson.title} ${pathTo(lessonAddress(lesson))}`);
        } else {
          expect(summaries).toContain(`${lesson.title} ${lesson.hours} h`);
          expect($('article').text()).toContain(lesson.outcomes[0]);
        }
      }
    }
  });
}

/** Hours of a week’s parts, in the order in which the page shows them. */
function hoursOf(week: Week): number[] {
  const parts =
    week.phase === 'learning'
      ? [...week.lessons.map(lessonById), ...(week.extra ? [week.extra] : [])]
      : [...week.work, ...(week.justInTime ? [week.justInTime] : [])];
  return parts.map(({hours}) => hours);
}
