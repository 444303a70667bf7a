/** What `npm run bench --` is told on the command line. */
import {parseArgs} from 'node:util';
import {siteAddress} from '../site-address';

/** A folder of finished pages, by the name it has in the tables. */
export type SiteOption = {
  name: string;
  folder: string;
  basePath: string;
  /** The only page to measure, by its path below the base path. */
  page?: string | undefined;
};

export type Options = {
  runs: number;
  /** Last part of the address that the click on a link leads to. */
  link: string;
  sites: SiteOption[];
  /** What is measured of sites that are built for it, rather than of those named. */
  ofBuilds?: 'growth' | 'build';
  /** Sizes of these sites, in generated pages. */
  pages: number[];
};

const usage = `npm run bench -- [--runs=5] [--link=internship-program] [name=folder[@/base/][:page] …]
npm run bench -- --growth [--pages=40,200]
npm run bench -- --build [--pages=100,1000] [--runs=1]`;

/** @throws when an argument has no meaning, and says how to write it */
export function readOptions(args: string[]): Options {
  try {
    const {values, positionals} = parseArgs({
      args,
      allowPositionals: true,
      options: {
        runs: {type: 'string'},
        link: {type: 'string', default: 'internship-program'},
        growth: {type: 'boolean'},
        build: {type: 'boolean'},
        pages: {type: 'string'},
      },
    });
    const {link, growth, build} = values;
    if (growth && build) throw new Error('--growth and --build are measured one at a time.');
    if ((growth || build) && positionals.length > 0) {
      throw new Error('--growth and --build build this repository, and measure no other site.');
    }
    const pages = values.pages ?? (build ? '100,1000' : '40,200');
    return {
      runs: toCount(values.runs ?? (build ? '1' : '5')),
      link,
      sites: (positionals.length > 0 ? positionals : ['ours=build']).map(toSite),
      ...(growth && {ofBuilds: 'growth'}),
      ...(build && {ofBuilds: 'build'}),
      pages: pages.split(',').map(toCount),
    };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

function toCount(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`"${text}" is not a number from 1.`);
  return Number(text);
}

function toSite(text: string): SiteOption {
  const [match, name, folder, basePath, page] =
    /^([^=]+)=([^@:]+)(?:@(\/(?:[^:]*\/)?))?(?::\/?(.*))?$/.exec(text) ?? [];
  if (!match || !name || !folder) throw new Error(`"${text}" names no site.`);
  return {name, folder, basePath: basePath ?? siteAddress.basePath, page};
}
