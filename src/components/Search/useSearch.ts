import {useEffect, useState, type RefObject} from 'react';
import {inTime} from './inTime';
import type {Found, SearchState} from './state';

const isDevServer = process.env.NODE_ENV === 'development';

type Answer = Extract<SearchState, {kind: 'failed' | 'found'}>;

/** Milliseconds without a key until a search begins. */
const pause = 150;
/** Seconds until we say that search does not answer. */
const patience = 20;

/** Begins to load what a search needs; a failure is told when there is something to search for. */
export function prepareSearch(baseUrl: string): void {
  if (isDevServer) return;
  import('./pagefind').then(({loadEngine}) => loadEngine(baseUrl)).catch(() => undefined);
}

async function search(baseUrl: string, query: string): Promise<Found> {
  const pagefind = await import('./pagefind');
  return pagefind.search(baseUrl, query);
}

/** Joins the text of a search field to the index; what was found stays until the next answer is there. */
export function useSearch(
  baseUrl: string,
  input: RefObject<HTMLInputElement | null>,
): {
  text: string;
  state: SearchState;
  type: (text: string) => void;
  retry: () => void;
} {
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<Answer>();
  const [attempt, setAttempt] = useState(0);
  const query = text.trim();

  useEffect(() => {
    // Words that were typed before the page came alive.
    if (input.current) setText(input.current.value);
  }, [input]);

  useEffect(() => {
    if (!query || isDevServer) return;
    let isCurrent = true;
    const receive = (received: Answer) => {
      if (isCurrent) setAnswer(received);
    };
    const timer = setTimeout(() => {
      inTime(search(baseUrl, query), patience).then(
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
  }, [attempt, baseUrl, query]);

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
