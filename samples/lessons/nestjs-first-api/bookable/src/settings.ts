// The reader has a copy of the file in this place.
export * from '../../../../bookable/foundations/settings.js';
