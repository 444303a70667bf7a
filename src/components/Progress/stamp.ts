import {isDone} from './record';
import type {Store} from './store';

/**
 * Writes `data-state="done"` on whatever names a lesson, by `data-lesson` or, where only a class can be given, by
 * the class `lesson-<id>`; and on what React brings later. Styles say it by more than color.
 */
export function stampAll(store: Store): void {
  const stamp = () => {
    const {record} = store.snapshot();
    for (const element of document.querySelectorAll<HTMLElement | SVGElement>(
      '[data-lesson], .menu__list-item[class*=lesson-]',
    )) {
      const lesson =
        element.dataset['lesson'] ?? /\blesson-([a-z-]+)/.exec(element.classList.value)?.[1] ?? '';
      if (isDone(record, `lesson/${lesson}`)) element.dataset['state'] = 'done';
      else delete element.dataset['state'];
    }
  };
  stamp();
  store.subscribe(stamp);
  new MutationObserver(stamp).observe(document.body, {childList: true, subtree: true});
}
