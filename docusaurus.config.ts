import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type * as Preset from '@docusaurus/preset-classic';
import {resolve} from 'node:path';
import type {Config, RouteConfig} from '@docusaurus/types';
import importAuthorComponents from './plugins/author-components';
import bookableEntities from './plugins/bookable-entities';
import deferContent from './plugins/defer-content';
import drawDiagrams from './plugins/diagrams';
import firstSign from './plugins/first-sign';
import firstTheme from './plugins/first-theme';
import highlight from './plugins/highlight';
import leanClient from './plugins/lean-client';
import endLessons from './plugins/lesson-end';
import lessonFacts, {importLessonFacts} from './plugins/lesson-facts';
import lifeline from './plugins/lifeline';
import redirectsPlugin from './plugins/redirects';
import nameTaskBoxes from './plugins/task-lists';
import siteMapPlugin from './plugins/site-map';
import versionsPlugin from './plugins/versions';
import {repository, siteAddress} from './site-address';

const {origin, basePath} = siteAddress;

const config: Config = {
  title: 'Techave Roadmap',
  tagline: 'From “I want to become a backend developer” to reviewed, tested, running software.',
  url: origin,
  baseUrl: basePath,
  // GitHub Pages then serves `/backend` and `/backend/` alike, and no link of ours is redirected.
  trailingSlash: true,
  organizationName: 'Techave-Dev',
  projectName: 'roadmap',
  favicon: 'img/favicon.svg',
  headTags: [
    {tagName: 'link', attributes: {rel: 'apple-touch-icon', href: `${basePath}img/icon-180.png`}},
    {tagName: 'link', attributes: {rel: 'manifest', href: `${basePath}manifest.webmanifest`}},
  ],
  // Its inline script would only explain a wrong base path, which the tests rule out.
  baseUrlIssueBanner: false,

  // What can throw, throws: a broken reference never reaches a reader.
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },

  future: {v4: true},
  // All project sites of an organization share one origin, hence one storage; a name of our own keeps readers' data
  // ours, and keeps it when the site moves (the automatic name is a hash of the address).
  storage: {namespace: 'roadmap'},

  presets: [
    [
      'classic',
      {
        // plugins/docs.ts
        docs: false,
        blog: false,
        theme: {customCss: './src/css/custom.css'},
        sitemap: {
          lastmod: 'date',
          changefreq: null,
          priority: null,
          // Git is asked for the dates of pages in src/pages, and knows files by their full path only.
          createSitemapItems: ({defaultCreateSitemapItems, routes, ...rest}) =>
            defaultCreateSitemapItems({...rest, routes: routes.map(withFullSourcePath)}),
        },
      } satisfies Preset.Options,
    ],
  ],
  plugins: [
    [
      './plugins/docs.ts',
      {
        routeBasePath: '/',
        sidebarPath: './sidebars.ts',
        editUrl: `${repository}/edit/main/`,
        showLastUpdateTime: true,
        rehypePlugins: [
          highlight,
          nameTaskBoxes,
          drawDiagrams,
          endLessons,
          deferContent,
          importLessonFacts,
          importAuthorComponents,
        ],
        onInlineTags: 'throw',
        // A number in a file name is part of its name.
        numberPrefixParser: false,
      } satisfies DocsOptions,
    ],
    siteMapPlugin,
    lessonFacts,
    bookableEntities,
    versionsPlugin,
    redirectsPlugin,
    firstTheme,
    firstSign,
    lifeline,
    leanClient,
  ],
  clientModules: [
    './src/clientModules/steadyTitle.ts',
    './src/clientModules/arrive.ts',
    './src/clientModules/loadOnIntent.ts',
    './src/clientModules/lostPages.ts',
    './src/clientModules/progress.ts',
    './src/clientModules/scrollers.ts',
    './src/clientModules/stillBackToTop.ts',
  ],

  themeConfig: {
    // The pictures for previews are drawn from the finished pages: scripts/after-build.tsx.
    metadata: [
      {property: 'og:site_name', content: 'Techave Roadmap'},
      {property: 'og:type', content: 'website'},
      {name: 'theme-color', content: '#fbfaf6', media: '(prefers-color-scheme: light)'},
      {name: 'theme-color', content: '#14181d', media: '(prefers-color-scheme: dark)'},
    ],
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: 'Techave Roadmap',
      logo: {alt: '', src: 'img/mark.svg', srcDark: 'img/mark-dark.svg', width: 32, height: 32},
      items: [
        {
          to: '/backend',
          label: 'Backend',
          position: 'left',
          activeBaseRegex: '/backend/(?!internship-program)',
        },
        {to: '/backend/internship-program', label: 'Internship program', position: 'left'},
        {
          type: 'html',
          position: 'right',
          className: 'navbar__site-map',
          value: '<a class="navbar__link" href="#site-map">Site map</a>',
        },
        {href: repository, label: 'GitHub', position: 'right'},
      ],
    },
    // Code is colored by plugins/highlight.ts; the theme's colors would only weigh.
    prism: {theme: {plain: {}, styles: []}},
    tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
  } satisfies Preset.ThemeConfig,
};

function withFullSourcePath(route: RouteConfig): RouteConfig {
  const {metadata} = route;
  if (!metadata?.sourceFilePath) return route;
  const sourceFilePath = resolve(__dirname, metadata.sourceFilePath);
  return {...route, metadata: {...metadata, sourceFilePath}};
}

export default config;
