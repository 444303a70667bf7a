import {dirname, join} from 'node:path';
import type {Plugin} from '@docusaurus/types';

/** What Docusaurus runs in the browser. */
const client = dirname(require.resolve('@docusaurus/core/lib/client/App.js'));
const common = dirname(require.resolve('@docusaurus/theme-common'));

/**
 * Keeps out of every reader’s browser what no page of ours runs, 46 kB (gzip) in all. Above all Prism, because
 * plugins/highlight.ts has colored the code when the page was built and `CodeBlock`, the only part of the theme that
 * asked for Prism, is ours.
 *
 * And Docusaurus would put what half of all pages use, such as the curriculum, into one file that every page loads which
 * uses any of it; here a page loads what it uses. So it does with styles: those in a `page.module.css` come with the one
 * page that has them, those in a `lesson.module.css` with a lesson, all others with the first page.
 *
 * And when a link is followed, Docusaurus would render the page that goes once more before the one that comes, and with
 * it every link of the frame: router.tsx, PendingNavigation.tsx, Link.tsx and useWindowSize.ts stand in their place, and
 * upstream.test.ts tells when one of them has changed there.
 */
export default function leanClient(): Plugin {
  return {
    name: 'lean-client',
    configureWebpack: (_config: unknown, isServer: boolean) =>
      isServer
        ? {module: {rules: lessMarkup}}
        : {
            // A name besides would stand in a list on every page, for every page.
            output: {chunkFilename: 'assets/js/[id].[contenthash:8].js'},
            optimization: {
              splitChunks: {
                cacheGroups: {
                  common: false,
                  styles: {test: /^(?!.*(?:page|lesson)\.module\.css$)/},
                  lesson: {
                    name: 'lesson',
                    test: /lesson\.module\.css$/,
                    type: 'css/mini-extract',
                    chunks: 'all',
                    enforce: true,
                  },
                },
              },
            },
            resolve: {
              alias: {
                '@docusaurus/Link': join(__dirname, 'Link.tsx'),
                [join(client, 'PendingNavigation.js')]: join(__dirname, 'PendingNavigation.tsx'),
                [join(common, 'hooks', 'useWindowSize.js')]: join(__dirname, 'useWindowSize.ts'),
                'prism-react-renderer': false,
                'react-helmet-async$': join(__dirname, 'head.ts'),
                'hoist-non-react-statics$': join(__dirname, 'no-statics.js'),
                tslib$: join(__dirname, 'tslib.js'),
                nprogress$: join(__dirname, '../../src/clientModules/nprogress.ts'),
              },
            },
            module: {
              rules: [
                ...lessMarkup,
                {
                  test: join(client, 'clientEntry.js'),
                  resolve: {alias: {'react-router-dom$': join(__dirname, 'router.tsx')}},
                },
                // What tells translators about a text, and finds their translations.
                without(/@docusaurus[\\/]theme-\w+[\\/]lib[\\/]/, [
                  /\bdescription: *\s(?:'[^']*'|"[^"]*"),?/g,
                  /\sdescription="[^"]*"/g,
                  /\bid: *\s'theme\.[^']*',/g,
                  /\sid="theme\.[^"]*"/g,
                ]),
                // How the site is built.
                without(/docusaurus\.config\.mjs$/, [
                  /"headTags": \[[^]*(?="future": )/g,
                  /"presets": \[[^]*(?="themeConfig": )/g,
                  /"prism": \{[^]*(?="tableOfContents": )/g,
                ]),
                // Where the source of a page is.
                without(/\.docusaurus[\\/]registry\.js$/, [/(?<=, )"@[^"]*"(?=, require)/g]),
              ],
            },
          },
  };
}

/** What the HTML of every page is shorter without, and the scripts, which must agree with it. */
const lessMarkup = [
  // The link of a heading says the same twice, as its label and as its title.
  without(/@docusaurus[\\/]theme-classic[\\/]lib[\\/]theme[\\/]Heading[\\/]/, [
    /\stitle=\{anchorTitle\}/g,
  ]),
  // Where its translations are, of which there are none.
  without(/@docusaurus[\\/]theme-classic[\\/]lib[\\/]theme[\\/]SiteMetadata[\\/]/, [
    /<AlternateLangHeaders \/>/g,
  ]),
  // A drawing beside “Edit this page”.
  without(/@docusaurus[\\/]theme-classic[\\/]lib[\\/]theme[\\/]EditThisPage[\\/]/, [
    /<IconEdit \/>/g,
  ]),
];

/** Takes some text out of files before they are compiled. */
function without(test: RegExp, texts: readonly RegExp[]): object {
  return {
    test,
    enforce: 'pre',
    loader: 'string-replace-loader',
    options: {multiple: texts.map((search) => ({search, replace: ''}))},
  };
}
