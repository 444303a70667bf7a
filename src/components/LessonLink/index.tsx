import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {lessonAddress, lessonById, type LessonId} from '../../data/curriculum';
import {lessonsWithPages} from '../../data/site-map';

/** A lesson’s name: a link to its page, plain as long as it has none; and a sign once it is done. */
export default function LessonLink({id}: {id: LessonId}): ReactNode {
  const lesson = lessonById(id);
  return lessonsWithPages.includes(id) ? (
    <Link to={lessonAddress(lesson)} data-lesson={id}>
      {lesson.title}
    </Link>
  ) : (
    lesson.title
  );
}
