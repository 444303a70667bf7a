/** Where the reader’s progress is kept in the browser’s storage. A module of its own, because every page needs it. */
export const progressSlot = 'progress';
