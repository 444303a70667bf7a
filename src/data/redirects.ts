import {findTrack, trackAddress} from './tracks';

/** An address that once was a page, and where its readers find the same today. Both are below the base path. */
export type Redirect = {from: string; to: string};

/**
 * Addresses of the earlier site that readers have bookmarked and whose subject has a page now. An address is added
 * when its page is; it is never taken away.
 */
export const redirects: readonly Redirect[] = [
  {from: '/backend/internship/overview', to: '/backend/internship-program'},
  {from: '/backend/internship/1-month-program', to: trackAddress(findTrack('one-month'))},
  {from: '/backend/internship/2-month-program', to: trackAddress(findTrack('two-months'))},
  {from: '/backend/internship/3-month-program', to: trackAddress(findTrack('three-months'))},
  {from: '/backend/internship/tech-stack', to: '/backend#tech-stack'},
  {from: '/backend/internship/faqs', to: '/backend#frequently-asked-questions'},
  {from: '/category/backend-development', to: '/backend'},
];
