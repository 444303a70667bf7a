/** A room with another name. The given room stays as it is. */
export function rename(room, name) {
  // Yours to write.
}

/** The bookings with one more, the earliest start first. The given list stays as it is. */
export function addBooking(bookings, booking) {
  // Yours to write.
}

/** Whether two bookings begin and end at the same moments, however these are written. */
export function isSameTime(a, b) {
  // Yours to write.
}

/** A function that returns 1, then 2, then 3 … */
export function makeCounter() {
  // Yours to write.
}

/** A function that calls `task` the first time, and gives the same result ever after. */
export function once(task) {
  // Yours to write.
}

/** The titles of the bookings, in their order. */
export function titlesOf(bookings) {
  // Yours to write.
}

/** How many minutes the bookings last together. */
export function totalMinutes(bookings) {
  // Yours to write.
}

/** The titles by room: `{Aula: ['Planning', 'Retro']}`. */
export function titlesByRoom(bookings) {
  // Yours to write.
}

/** The day in UTC on which a moment lies: `2030-01-07`. */
export function dayOf(moment) {
  // Yours to write.
}

/** What the text says in JSON. @throws an error that says so when it is no JSON, with the reason as its cause. */
export function parseSettings(text) {
  // Yours to write.
}

/** What `load` gives for each id, in the order of the ids. All are asked at once. */
export function loadAll(ids, load) {
  // Yours to write.
}

/** What could be loaded, and the ids of what could not: `{loaded: [], failed: []}`. */
export async function loadWhatWorks(ids, load) {
  // Yours to write.
}

/** Saves one after the other: the next begins when the one before it is done. Stops at the first failure. */
export async function saveInTurn(items, save) {
  // Yours to write.
}

/** What `task` gives, tried up to `times` times. @throws what the last try threw. */
export async function retry(task, times) {
  // Yours to write.
}
