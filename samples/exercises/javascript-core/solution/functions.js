// @ts-nocheck -- plain JavaScript: types come with the next lesson
// #region values
/** A room with another name. The given room stays as it is. */
export function rename(room, name) {
  return {...room, name};
}

/** The bookings with one more, the earliest start first. The given list stays as it is. */
export function addBooking(bookings, booking) {
  return [...bookings, booking].toSorted((a, b) => new Date(a.start) - new Date(b.start));
}

/** Whether two bookings begin and end at the same moments, however these are written. */
export function isSameTime(a, b) {
  const moment = (text) => new Date(text).getTime();
  return moment(a.start) === moment(b.start) && moment(a.end) === moment(b.end);
}
// #endregion values

// #region closures
/** A function that returns 1, then 2, then 3 … */
export function makeCounter() {
  let count = 0;
  return () => {
    count += 1;
    return count;
  };
}

/** A function that calls `task` the first time, and gives the same result ever after. */
export function once(task) {
  let called = false;
  let result;
  return () => {
    if (!called) {
      called = true;
      result = task();
    }
    return result;
  };
}
// #endregion closures

// #region lists
/** The titles of the bookings, in their order. */
export function titlesOf(bookings) {
  return bookings.map(({title}) => title);
}

/** How many minutes the bookings last together. */
export function totalMinutes(bookings) {
  return bookings.reduce(
    (sum, {start, end}) => sum + (new Date(end) - new Date(start)) / 60_000,
    0,
  );
}

/** The titles by room: `{Aula: ['Planning', 'Retro']}`. */
export function titlesByRoom(bookings) {
  return bookings.reduce(
    (rooms, {room, title}) => ({...rooms, [room]: [...(rooms[room] ?? []), title]}),
    {},
  );
}

/** The day in UTC on which a moment lies: `2030-01-07`. */
export function dayOf(moment) {
  return new Date(moment).toISOString().slice(0, 10);
}
// #endregion lists

// #region errors
/** What the text says in JSON. @throws an error that says so when it is no JSON, with the reason as its cause. */
export function parseSettings(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error('The settings are not valid JSON.', {cause: error});
  }
}

/** What `load` gives for each id, in the order of the ids. All are asked at once. */
export function loadAll(ids, load) {
  return Promise.all(ids.map((id) => load(id)));
}

/** What could be loaded, and the ids of what could not: `{loaded: [], failed: []}`. */
export async function loadWhatWorks(ids, load) {
  const outcomes = await Promise.allSettled(ids.map((id) => load(id)));
  return {
    loaded: outcomes.filter(({status}) => status === 'fulfilled').map(({value}) => value),
    failed: ids.filter((_, index) => outcomes[index].status === 'rejected'),
  };
}
// #endregion errors

// #region stretch
/** Saves one after the other: the next begins when the one before it is done. Stops at the first failure. */
export async function saveInTurn(items, save) {
  for (const item of items) await save(item);
}

/** What `task` gives, tried up to `times` times. @throws what the last try threw. */
export async function retry(task, times) {
  let problem;
  for (let tried = 0; tried < times; tried += 1) {
    try {
      return await task();
    } catch (error) {
      problem = error;
    }
  }
  throw problem;
}
// #endregion stretch
