import {useEffect, useState} from 'react';
import {search, type Found} from './pagefind';

/** What the reader is told at this moment. */
export type SearchState =
  | {kind: 'idle'}
  /** The dev server has no index: it is made from the finished pages. */
  | {kind: 'unavailable'}
  | {kind: 'searching'}
  | {kind: 'failed'; isOffline: boolean}
  | ({kind: 'found'} & Found);

type Answer = Extract<SearchState, {kind: 'failed' | 'found'}>;

/** Milliseconds without a key until a search begins. */
const pause = 150;

/** Joins the text of a search field to the index; what was found stays until the next answer is there. */
export function useSearch(baseUrl: string): {
  text: string;
  state: SearchState;
  type: (text: string) => void;
  retry: () => void;
} {
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<Answer>();
  const [attempt, setAttempt] = useState(0);
  const query = text.trim();
  const isDevServer = process.env.NODE_ENV === 'development';

  useEffect(() => {
    if (!query || isDevServer) return;
    let isCurrent = true;
    const receive = (received: Answer) => {
      if (isCurrent) setAnswer(received);
    };
    const timer = setTimeout(() => {
      search(baseUrl, query).then(
        (found) => {
          receive({kind: 'found', ...found});
        },
        () => {
          receive({kind: 'failed', isOffline: !navigator.onLine});
        },
      );
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [attempt, baseUrl, isDevServer, query]);

  return {
    text,
    state: readState(),
    type(next) {
      setText(next);
      if (!next.trim()) setAnswer(undefined);
    },
    retry() {
      setAnswer(undefined);
      setAttempt(attempt + 1);
    },
  };

  function readState(): SearchState {
    if (!query) return {kind: 'idle'};
    if (isDevServer) return {kind: 'unavailable'};
    return answer ?? {kind: 'searching'};
  }
}
