import {join} from 'node:path';
import type {Plugin} from '@docusaurus/types';

/**
 * Keeps out of every reader's browser what no page of ours runs, 40 kB (gzip) in all:
 * Prism, because plugins/highlight.ts has colored the code when the page was built and `CodeBlock`, the only part of the
 * theme that asked for Prism, is ours; and all of tslib but the one helper that Docusaurus's client calls.
 */
export default function leanClient(): Plugin {
  return {
    name: 'lean-client',
    configureWebpack: (_config: unknown, isServer: boolean) =>
      isServer
        ? {}
        : {
            resolve: {
              alias: {
                'prism-react-renderer': false,
                tslib$: join(__dirname, 'tslib.js'),
                nprogress$: join(__dirname, '../src/clientModules/nprogress.ts'),
              },
            },
          },
  };
}
