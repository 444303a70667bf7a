/**
 * The check on honesty: finds what looks like an invented claim or a placeholder in a finished page. Nothing about the
 * program may be invented; what nobody has published is said to be not published.
 */
import {load} from 'cheerio';

/** Texts that no page may contain, each with what would be right. */
const forbidden: readonly {pattern: RegExp; advice: string}[] = [
  {
    pattern:
      /(?:[$€£¥]\s?|\b(?:USD|EUR|GBP|IDR|Rp\.?)\s?)\d[\d.,]*|\d[\d.,]*\s?(?:€|USD|EUR|GBP|IDR)\b/,
    advice: 'names an amount of money; pay and fees are not published',
  },
  {
    pattern:
      /\d+\s?%[^.]{0,40}\b(?:offers?|hired|placed|placement|employed|acceptance rate|satisfaction)\b/i,
    advice: 'is a success rate that no source backs; leave it out',
  },
  {
    pattern:
      /\b(?:lorem ipsum|TODO|FIXME|TBD|TBA|coming soon|placeholder text|your[- ](?:email|name)@)/,
    advice: 'is a placeholder; write what belongs there or leave the page out',
  },
  {
    pattern: /\b[\w.+-]+@(?!(?:[\w-]+\.)*example\.(?:com|org|net)\b)[\w-]+(?:\.[\w-]+)+\b/,
    advice: 'is a contact that the program has not published; sample addresses end in example.com',
  },
  {
    pattern: /\+\d{1,3}[\s-]?\(?\d{2,4}\)?[\s-]?\d{3,4}[\s-]?\d{2,4}\b/,
    advice: 'is a telephone number that the program has not published',
  },
  {
    pattern:
      /\b(?:join our (?:slack|discord|telegram)|alumni (?:work|now)|our graduates|apply by)\b/i,
    advice: 'is a claim about the program that no source backs; leave it out',
  },
];

/** Finds the claims in a page’s HTML; each is given with what is wrong about it. */
export function findClaims(html: string): string[] {
  const $ = load(html);
  $('script, style').remove();
  const quotations = $('blockquote:not(:has(cite))').length;
  $('pre, code').remove();
  $('p, li, td, th, h1, h2, h3, h4, h5, dt, dd, summary, figcaption').append('\n');
  const lines = $('body').text().split('\n');
  const claims = lines.flatMap((line) =>
    forbidden.flatMap(({pattern, advice}) => {
      const found = pattern.exec(line);
      return found ? [`“${found[0]}” ${advice}.`] : [];
    }),
  );
  return quotations > 0
    ? [
        ...claims,
        `${quotations} block quotation(s) without <cite>; name the source or use a paragraph.`,
      ]
    : claims;
}
