// In the reader’s folder, the same file as later.
export * from '../bookable/src/bookings.module.js';
