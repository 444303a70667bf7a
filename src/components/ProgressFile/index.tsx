import {type ReactNode, useId, useRef, useState} from 'react';
import {dayOf, dayText} from '../Plan/dates';
import {toText} from '../Progress/record';
import {useProgress, withProgress} from '../Progress/useProgress';
import {importedWords} from './words';
import {saveFile} from './saveFile';
import styles from './page.module.css';

/** No record is near this size: whatever is larger is no record. */
const largestFile = 1_000_000;

/** Exports, imports and forgets what is kept, and takes the last two back. */
export default function ProgressFile(): ReactNode {
  const progress = useProgress();
  const dialog = useRef<HTMLDialogElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const title = useId();
  const [said, say] = useState('');
  const hasSomething =
    progress !== undefined &&
    (Object.keys(progress.record.marks).length > 0 || progress.record.plan !== undefined);

  function read(chosen: File): void {
    if (chosen.size > largestFile) {
      say(`${chosen.name} is too large to be a file from here. Nothing was changed.`);
      return;
    }
    chosen.text().then(
      (text) =>
        withProgress((store) => {
          say(importedWords(chosen.name, store.import(text)));
        }),
      () => {
        say(`${chosen.name} cannot be read. Nothing was changed.`);
      },
    );
  }

  return (
    <div className={styles.file}>
      <div className={styles.actions}>
        <button
          className="quiet-button"
          type="button"
          disabled={!hasSomething}
          onClick={() => {
            if (!progress) return;
            saveFile(
              `roadmap-progress-${dayText(dayOf(new Date()))}.json`,
              'application/json',
              toText(progress.record),
            );
            say('The file is saved.');
          }}
        >
          Export to a file
        </button>
        <button className="quiet-button" type="button" onClick={() => file.current?.click()}>
          Import a file
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-label="File to import"
          hidden
          onChange={({currentTarget}) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) read(chosen);
            // So that choosing the same file once more is a change again.
            currentTarget.value = '';
          }}
        />
        <button
          className="quiet-button"
          type="button"
          disabled={!hasSomething}
          onClick={() => dialog.current?.showModal()}
        >
          Forget everything
        </button>
        {progress?.before && (
          <button
            className="quiet-button"
            type="button"
            onClick={() => {
              void withProgress((store) => {
                store.undo();
              });
              say('It is as it was before.');
            }}
          >
            {progress.before.what === 'reset' ? 'Bring everything back' : 'Take the import back'}
          </button>
        )}
      </div>
      <p role="status" className={styles.status}>
        {said}
      </p>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={title}>
        <p id={title}>
          Forget your plan and everything you have ticked, in this browser? A file that you exported
          stays, and brings it back.
        </p>
        <form method="dialog" className={styles.actions}>
          <button className="quiet-button" type="submit">
            Keep it
          </button>
          <button
            type="submit"
            className="quiet-button"
            onClick={() => {
              void withProgress((store) => {
                store.reset();
              });
              say('Everything is forgotten.');
            }}
          >
            Forget everything
          </button>
        </form>
      </dialog>
    </div>
  );
}
