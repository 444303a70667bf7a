/** Stands for the file that the reader writes beside the test: the same server. */
export * from '../../../bookable/foundations/server.js';
