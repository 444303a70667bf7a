import {expect, test} from '@playwright/test';
import {emptySheet, type Sheet, toText, withLevel} from './sheet';
import {openStore, type Slot} from './store';

const filled: Sheet = {levels: {design: 2}, gates: ['milestones']};

/** A browser’s storage with one place in it, and as many tabs as one asks for. */
function storage(text: string | null = null) {
  const listeners = new Set<() => void>();
  const kept = {text};
  const tab = (): Slot => ({
    get: () => kept.text,
    set: (next) => {
      kept.text = next;
      for (const listener of listeners) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  return {kept, tab, listeners};
}

const refusing: Slot = {get: () => null, set: () => undefined, listen: () => () => undefined};

test('it opens with what is kept, and with nothing where nothing sound is kept', () => {
  expect(openStore(storage(toText(filled)).tab()).snapshot().sheet).toEqual(filled);
  expect(openStore(storage().tab()).snapshot()).toEqual({sheet: emptySheet, refused: false});
  expect(openStore(storage('{').tab()).snapshot()).toEqual({sheet: emptySheet, refused: false});
});

test('what is put is shown, kept, and told to whoever listens', () => {
  const {kept, tab} = storage();
  const store = openStore(tab());
  let told = 0;
  const stop = store.subscribe(() => (told += 1));
  store.put(filled);
  expect(store.snapshot()).toEqual({sheet: filled, refused: false});
  expect(kept.text).toBe(toText(filled));
  expect(told).toBe(1);
  stop();
  store.put(emptySheet);
  expect(told).toBe(1);
});

test('a snapshot stays the same object until something changes', () => {
  const store = openStore(storage().tab());
  expect(store.snapshot()).toBe(store.snapshot());
});

test('another tab shows the last write', () => {
  const {kept, tab, listeners} = storage();
  const [one, two] = [openStore(tab()), openStore(tab())];
  const stops = [one, two].map((store) => store.subscribe(() => undefined));
  one.put(filled);
  expect(two.snapshot().sheet).toEqual(filled);
  two.put(withLevel(two.snapshot().sheet, 'demo', 1));
  expect(one.snapshot().sheet.levels).toEqual({design: 2, demo: 1});
  kept.text = null;
  for (const listener of listeners) listener();
  expect(one.snapshot().sheet).toEqual(emptySheet);
  for (const stop of stops) stop();
  expect(listeners.size).toBe(0);
});

test('where the browser keeps nothing the sheet works, and says so', () => {
  const store = openStore(refusing);
  expect(store.snapshot().refused).toBe(false);
  store.put(filled);
  expect(store.snapshot()).toEqual({sheet: filled, refused: true});
  store.clear();
  expect(store.snapshot()).toEqual({sheet: emptySheet, refused: true, cleared: filled});
  store.undo();
  expect(store.snapshot().sheet).toEqual(filled);
});

test('a full storage that keeps an older sheet is a refusal, and the older sheet does not come back', () => {
  const older = toText({levels: {demo: 1}, gates: []});
  let onChange = (): void => undefined;
  const store = openStore({
    get: () => older,
    set: () => undefined,
    listen: (listener) => {
      onChange = listener;
      return () => undefined;
    },
  });
  store.subscribe(() => undefined);
  store.put(filled);
  onChange();
  expect(store.snapshot()).toEqual({sheet: filled, refused: true});
});

test('a sheet that was cleared comes back until something is chosen again', () => {
  const {kept, tab} = storage(toText(filled));
  const store = openStore(tab());
  store.clear();
  expect(store.snapshot()).toEqual({sheet: emptySheet, refused: false, cleared: filled});
  expect(kept.text).toBe(toText(emptySheet));
  store.undo();
  expect(store.snapshot()).toEqual({sheet: filled, refused: false});
  store.clear();
  store.put(withLevel(emptySheet, 'demo', 3));
  store.undo();
  expect(store.snapshot().sheet.levels).toEqual({demo: 3});
});

test('clearing an empty sheet changes nothing', () => {
  const {kept, tab} = storage();
  const store = openStore(tab());
  store.clear();
  expect(kept.text).toBeNull();
  expect(store.snapshot().cleared).toBeUndefined();
});

test('what was chosen before the scripts came is kept too', () => {
  const {kept, tab} = storage(toText(filled));
  const store = openStore(tab());
  store.adopt(emptySheet);
  expect(kept.text).toBe(toText(filled));
  store.adopt({levels: {design: 0, tests: 1}, gates: []});
  expect(store.snapshot().sheet).toEqual({levels: {design: 2, tests: 1}, gates: ['milestones']});
});
