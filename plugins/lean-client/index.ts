import {join} from 'node:path';
import type {Plugin} from '@docusaurus/types';

/**
 * Keeps out of every reader's browser what no page of ours runs, 42 kB (gzip) in all. Above all Prism, because
 * plugins/highlight.ts has colored the code when the page was built and `CodeBlock`, the only part of the theme that
 * asked for Prism, is ours.
 *
 * And Docusaurus would put what half of all pages use, such as the curriculum, into one file that every page loads which
 * uses any of it; here a page loads what it uses. So it does with styles that belong to one page: those in a
 * `page.module.css` come with that page, all others with the first.
 */
export default function leanClient(): Plugin {
  return {
    name: 'lean-client',
    configureWebpack: (_config: unknown, isServer: boolean) =>
      isServer
        ? {}
        : {
            // A name besides would stand in a list on every page, for every page.
            output: {chunkFilename: 'assets/js/[id].[contenthash:8].js'},
            optimization: {
              splitChunks: {
                cacheGroups: {
                  common: false,
                  styles: {test: /^(?!.*page\.module\.css$)/},
                },
              },
            },
            resolve: {
              alias: {
                'prism-react-renderer': false,
                'hoist-non-react-statics$': join(__dirname, 'no-statics.js'),
                'react-fast-compare$': join(__dirname, 'no-compare.js'),
                tslib$: join(__dirname, 'tslib.js'),
                nprogress$: join(__dirname, '../../src/clientModules/nprogress.ts'),
              },
            },
            module: {
              rules: [
                // What tells translators about a text.
                without(/@docusaurus[\\/]theme-\w+[\\/]lib[\\/]/, [
                  /\bdescription: *\s(?:'[^']*'|"[^"]*"),/g,
                  /\sdescription="[^"]*"/g,
                ]),
                // How the site is built.
                without(/docusaurus\.config\.mjs$/, [/"presets": \[[^]*(?="themeConfig": )/g]),
                // Where the source of a page is.
                without(/\.docusaurus[\\/]registry\.js$/, [/(?<=, )"@[^"]*"(?=, require)/g]),
              ],
            },
          },
  };
}

/** Takes some text out of files before they are compiled. */
function without(test: RegExp, texts: readonly RegExp[]): object {
  return {
    test,
    enforce: 'pre',
    loader: 'string-replace-loader',
    options: {multiple: texts.map((search) => ({search, replace: ''}))},
  };
}
