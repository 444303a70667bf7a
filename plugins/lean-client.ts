import {join} from 'node:path';
import type {Plugin} from '@docusaurus/types';

/**
 * Keeps out of every reader's browser what no page of ours runs, 40 kB (gzip) in all:
 * Prism, because plugins/highlight.ts has colored the code when the page was built and `CodeBlock`, the only part of the
 * theme that asked for Prism, is ours; and all of tslib but the one helper that Docusaurus's client calls.
 *
 * And Docusaurus would put what half of all pages use, such as the curriculum, into one file that every page loads which
 * uses any of it; here a page loads what it uses.
 */
export default function leanClient(): Plugin {
  return {
    name: 'lean-client',
    configureWebpack: (_config: unknown, isServer: boolean) =>
      isServer
        ? {}
        : {
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
                tslib$: join(__dirname, 'tslib.js'),
                nprogress$: join(__dirname, '../src/clientModules/nprogress.ts'),
              },
            },
          },
  };
}
