import {findLesson, lessonAddress} from '../../data/curriculum';
import {lessonsWithPages} from '../../data/site-map';

/** Where a station leads: to the page of its lesson if there is one, else to its place in the list on the map’s page. */
export function lessonTarget(id: string): string {
  const lesson = findLesson(id);
  return lessonsWithPages.includes(lesson.id) ? lessonAddress(lesson) : `#${id}`;
}
