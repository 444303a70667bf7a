import {expect, test} from '@playwright/test';
import fc from 'fast-check';
import {isDeepStrictEqual} from 'node:util';
import {readAny, readPlain} from './inline-code';

/** What could be read in one way here and in another one by a browser. */
const pieces = [
  ...'< > / = " \' & - ! a on src x() \n'.split(' '),
  ' ',
  '<p>',
  '</p>',
  '<p title="',
  "<p title='",
  '<p title=',
  '<p onclick=x()>',
  '<p title="on time">',
  '<p title=a/onclick=x()>',
  '<script>',
  '<SCRIPT>',
  '<script><!--<script>',
  '<script src=/a.js>',
  '<script type=application/ld+json>',
  '<script type="application/ld&#43;json">',
  '<script type=module type=application/json>',
  '</script>',
  '</script >',
  '</Script>',
  '<style>',
  '</style>',
  '<title>',
  '</title>',
  '<svg>',
  '<svg/>',
  '</svg>',
  '<math>',
  '<mi>',
  '<desc>',
  '<foreignObject>',
  '<textarea>',
  '</textarea>',
  '<template>',
  '</template>',
  '<noscript>',
  '</noscript>',
  '<iframe>',
  '<xmp>',
  '</xmp>',
  '<plaintext>',
  '<select>',
  '<option>',
  '</select>',
  '<table>',
  '<tr><td>',
  '</table>',
  '<colgroup>',
  '<frameset>',
  '<frame>',
  '<head>',
  '</head>',
  '<body>',
  '</body>',
  '</html>',
  '<!-- -->',
  '<!--',
  '-->',
  '<!-->',
  '--!>',
  '<![CDATA[',
  ']]>',
  '<?x',
  '<meta http-equiv=Content-Security-Policy>',
  '<meta http-equiv=refresh>',
  '\0',
  '\r',
];

test('what is read quickly is what a browser reads, however a page is written', () => {
  let quick = 0;
  const misread: string[] = [];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 12}), (parts) => {
      const html = `<!doctype html>${parts.join('')}`;
      const plain = readPlain(html);
      if (!plain) return;
      quick += 1;
      if (!isDeepStrictEqual({...plain, handler: undefined}, readAny(html))) misread.push(html);
    }),
    {numRuns: 50_000},
  );
  expect(misread).toEqual([]);
  expect(quick).toBeGreaterThan(1000);
});

test('a page of ours is read quickly', () => {
  const html =
    '<!doctype html><html lang=en><head><meta charset=UTF-8><title data-rh=true>a > b</title><style>@media (width<=9em){a{}}</style>' +
    '<script type=application/ld+json>{"a":"b"}</script><script>if(a<b)x("<p>")</script><script data-late=/a.js></script></head>' +
    '<body><svg viewBox="0 0 9 9"><title>c</title><path d="M0 0" /></svg><a href=/b/?c=d title="on time">1 < 2<!-- -->3</a></body></html>';
  expect(readPlain(html)).toEqual({
    scripts: ['if(a<b)x("<p>")'],
    styles: ['@media (width<=9em){a{}}'],
    hasPolicy: false,
  });
});
