import {useStorageSlot} from '@docusaurus/theme-common';
import {
  Children,
  isValidElement,
  useId,
  useState,
  type KeyboardEvent,
  type PropsWithChildren,
  type ReactElement,
  type ReactNode,
} from 'react';
import styles from './styles.module.css';
import {checkTabs, tabAfter, type Tab} from './tabs';

type TabProps = PropsWithChildren<Tab>;

/** One tab of `Tabs`, which shows it. */
export function TabItem({children}: TabProps): ReactNode {
  return children;
}

/**
 * The same for different readers, one at a time: a list of tabs named by `label`, and what belongs to the chosen one.
 * Tabs of one `group` are in step on all pages, and the choice is kept. The page is as high whichever is chosen. Without
 * scripts and on paper all are shown, each below its name.
 *
 * @throws when the tabs have no name, or are not at least two different ones.
 */
export default function Tabs({
  label,
  group,
  children,
}: PropsWithChildren<{label: string; group?: string}>): ReactNode {
  const tabs = Children.toArray(children)
    .filter(isTab)
    .map(({props}) => props);
  checkTabs(label, tabs);
  const [chosen, choose] = useChoice(group);
  const id = useId();
  const current = Math.max(
    0,
    tabs.findIndex(({value}) => value === chosen),
  );

  function moveOn(event: KeyboardEvent<HTMLButtonElement>): void {
    const next = tabAfter(event.key, current, tabs.length);
    const tab = next === undefined ? undefined : tabs[next];
    const button = event.currentTarget.parentElement?.children[next ?? -1];
    if (!tab || !(button instanceof HTMLElement)) return;
    event.preventDefault();
    choose(tab.value);
    button.focus();
  }

  return (
    <div className={styles.tabs}>
      <div role="tablist" aria-label={label} className={styles.list}>
        {tabs.map(({value, label: name}, at) => (
          <button
            key={value}
            type="button"
            role="tab"
            id={`${id}${value}-tab`}
            aria-controls={`${id}${value}`}
            aria-selected={at === current}
            tabIndex={at === current ? 0 : -1}
            className={styles.tab}
            onClick={() => {
              choose(value);
            }}
            onKeyDown={moveOn}
          >
            {name}
          </button>
        ))}
      </div>
      <div className={styles.panels}>
        {tabs.map(({value, label: name, children: content}, at) => (
          <div
            key={value}
            role="tabpanel"
            id={`${id}${value}`}
            aria-labelledby={`${id}${value}-tab`}
            className={at === current ? styles.panel : styles.other}
          >
            <p className={styles.name}>{name}</p>
            {content}
          </div>
        ))}
      </div>
    </div>
  );
}

function isTab(child: ReactNode): child is ReactElement<TabProps> {
  if (isValidElement(child) && child.type === TabItem) return true;
  if (typeof child === 'string' && !child.trim()) return false;
  throw new Error('In <Tabs> there can be only <TabItem value="linux" label="Linux">…</TabItem>.');
}

/** What was chosen last, here or in other tabs of the group; a browser that keeps nothing forgets it with the page. */
function useChoice(group: string | undefined): [string | null, (value: string) => void] {
  const [kept, slot] = useStorageSlot(group ? `tab.${group}` : null);
  const [lastKept, setLastKept] = useState(kept);
  const [chosen, setChosen] = useState(kept);
  if (kept !== lastKept) {
    setLastKept(kept);
    setChosen(kept);
  }
  return [
    chosen,
    (value) => {
      setChosen(value);
      if (group) slot.set(value);
    },
  ];
}
