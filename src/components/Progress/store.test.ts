import {expect, test} from '@playwright/test';
import {emptyRecord, isDone, type MarkId, toText, withMark} from './record';
import {openStore, type Slot} from './store';

const one: MarkId = 'lesson/one';
const two: MarkId = 'evidence/two';
const saved = withMark(emptyRecord, one, true, 100);
const newer = '{"kind":"techave-roadmap-progress","version":99,"marks":{"x":1}}';

/** A browser’s storage with one place in it, and as many tabs as one asks for. */
function storage(text: string | null = null) {
  const listeners = new Set<() => void>();
  const kept = {text};
  const put = (next: string | null) => {
    kept.text = next;
    for (const listener of listeners) listener();
  };
  const tab = (): Slot => ({
    get: () => kept.text,
    set: put,
    del: () => {
      put(null);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  return {kept, tab, put, listeners};
}

const refusing: Slot = {
  get: () => null,
  set: () => undefined,
  del: () => undefined,
  listen: () => () => undefined,
};

test('it opens with what is kept, and afresh where nothing sound is kept', () => {
  expect(openStore(storage(toText(saved)).tab()).snapshot()).toEqual({record: saved});
  expect(openStore(storage().tab()).snapshot()).toEqual({record: emptyRecord});
  expect(openStore(storage('{').tab()).snapshot()).toEqual({record: emptyRecord});
});

test('what is marked is shown, kept, and told to whoever listens', () => {
  const {kept, tab} = storage();
  const store = openStore(tab(), () => 100);
  let told = 0;
  const stop = store.subscribe(() => (told += 1));
  store.mark(one, true);
  expect(store.snapshot().record).toEqual(saved);
  expect(kept.text).toBe(toText(saved));
  expect(told).toBe(1);
  expect(store.snapshot()).toBe(store.snapshot());
  stop();
  store.mark(two, true);
  expect(told).toBe(1);
});

test('what is marked in one tab shows in another, and neither overwrites the other', () => {
  const {kept, tab, listeners} = storage();
  const [here, there] = [openStore(tab()), openStore(tab())];
  const stops = [here, there].map((store) => store.subscribe(() => undefined));
  here.mark(one, true);
  expect(isDone(there.snapshot().record, one)).toBe(true);
  for (const stop of stops) stop();
  expect(listeners.size).toBe(0);
  // Now nobody tells the other tab: it has to look by itself.
  there.mark(two, true);
  here.mark(one, false);
  expect(isDone(here.snapshot().record, two)).toBe(true);
  expect(kept.text).toBe(toText(here.snapshot().record));
});

test('where the browser keeps nothing the marks hold for the visit, and that is said', () => {
  const store = openStore(refusing);
  expect(store.snapshot().unkept).toBeUndefined();
  store.mark(one, true);
  store.mark(two, true);
  expect(store.snapshot().unkept).toBe('refused');
  expect(isDone(store.snapshot().record, one)).toBe(true);
  expect(isDone(store.snapshot().record, two)).toBe(true);
});

test('what a full storage refused is kept as soon as there is room, beside what it held', () => {
  const {kept, tab, put} = storage(toText(saved));
  const slot = tab();
  let full = true;
  const store = openStore({
    ...slot,
    set: (text) => {
      if (!full) slot.set(text);
    },
  });
  store.mark(two, true);
  expect(store.snapshot().unkept).toBe('refused');
  expect(kept.text).toBe(toText(saved));
  put(toText(withMark(saved, 'week/three', true, 200)));
  full = false;
  store.mark('lesson/four', true);
  expect(store.snapshot().unkept).toBeUndefined();
  expect(Object.keys(store.snapshot().record.marks)).toHaveLength(4);
  expect(kept.text).toBe(toText(store.snapshot().record));
});

test('a record of a newer version of the site is never overwritten', () => {
  const {kept, tab} = storage(newer);
  const store = openStore(tab());
  store.mark(one, true);
  expect(store.snapshot().unkept).toBe('newer');
  expect(isDone(store.snapshot().record, one)).toBe(true);
  store.plan('plan=one-month');
  store.import(toText(saved));
  expect(kept.text).toBe(newer);
});

test('a newer version that another tab has brought is not overwritten either', () => {
  const {kept, tab, put} = storage(toText(saved));
  const store = openStore(tab());
  put(newer);
  store.mark(two, true);
  expect(kept.text).toBe(newer);
  expect(isDone(store.snapshot().record, one)).toBe(true);
});

test('what is exported, forgotten and imported is the same as before', () => {
  const {kept, tab} = storage(toText(saved));
  const store = openStore(tab());
  store.plan('plan=one-month');
  const file = toText(store.snapshot().record);
  store.reset();
  expect(kept.text).toBeNull();
  expect(store.snapshot().record).toEqual(emptyRecord);
  expect(store.import(file)).toEqual({changed: 1, plan: true});
  expect(toText(store.snapshot().record)).toBe(file);
  expect(kept.text).toBe(file);
});

test('an import adds to what is there, and can be taken back', () => {
  const {tab} = storage(toText(withMark(emptyRecord, two, true, 50)));
  const store = openStore(tab());
  const before = store.snapshot().record;
  expect(store.import(toText(saved))).toEqual({changed: 1, plan: false});
  expect(isDone(store.snapshot().record, one)).toBe(true);
  expect(isDone(store.snapshot().record, two)).toBe(true);
  expect(store.snapshot().before?.what).toBe('import');
  store.undo();
  expect(store.snapshot()).toEqual({record: before});
});

test('an import that brings nothing new leaves nothing to take back', () => {
  const store = openStore(storage(toText(saved)).tab());
  expect(store.import(toText(saved))).toEqual({changed: 0, plan: false});
  expect(store.snapshot().before).toBeUndefined();
});

for (const [file, problem] of [
  ['{', 'foreign'],
  [newer, 'newer'],
] as const) {
  test(`a file that cannot be read changes nothing: ${problem}`, () => {
    const {kept, tab} = storage(toText(saved));
    const store = openStore(tab());
    expect(store.import(file)).toEqual({problem});
    expect(store.snapshot()).toEqual({record: saved});
    expect(kept.text).toBe(toText(saved));
  });
}

test('what was forgotten comes back, until something is marked again', () => {
  const {kept, tab} = storage(toText(saved));
  const store = openStore(tab());
  store.reset();
  expect(store.snapshot().before).toEqual({record: saved, what: 'reset'});
  store.undo();
  expect(store.snapshot()).toEqual({record: saved});
  expect(kept.text).toBe(toText(saved));
  store.reset();
  store.mark(two, true);
  store.undo();
  expect(Object.keys(store.snapshot().record.marks)).toEqual([two]);
});
