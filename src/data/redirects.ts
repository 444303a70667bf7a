/** An address that once was a page, and where its readers find the same today. Both are below the base path. */
export type Redirect = {from: string; to: string};

const earlier = '/backend/internship';
const program = '/backend/internship-program';

/**
 * Addresses of the earlier site that readers have bookmarked. One is added whenever a page moves; none is ever taken
 * away.
 */
export const redirects: readonly Redirect[] = [
  {from: `${earlier}/overview`, to: program},
  {from: `${earlier}/1-month-program`, to: `${program}/one-month`},
  {from: `${earlier}/2-month-program`, to: `${program}/two-months`},
  {from: `${earlier}/3-month-program`, to: `${program}/three-months`},
  {from: `${earlier}/tech-stack`, to: `${program}/tech-stack`},
  {from: `${earlier}/prerequisites`, to: `${program}/prerequisites`},
  {from: `${earlier}/skills-matrix`, to: `${program}/skills-matrix`},
  {from: `${earlier}/evaluation`, to: `${program}/assessment`},
  {from: `${earlier}/career-paths`, to: `${program}/career-guidance`},
  {from: `${earlier}/faqs`, to: `${program}/faq`},
  {from: `${earlier}/appendix`, to: `${program}/templates`},
  {from: `${earlier}/success-stories`, to: `${program}/projects`},
  {from: '/category/backend-development', to: '/backend'},
];
