/** Stands for the file that the reader writes beside these programs: the same library, part by part. */
export * from '../../../bookable/foundations/slots.js';
