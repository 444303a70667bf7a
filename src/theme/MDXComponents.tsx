import Head from '@docusaurus/Head';
import MDXA from '@theme/MDXComponents/A';
import MDXHeading from '@theme/MDXComponents/Heading';
import MDXImg from '@theme/MDXComponents/Img';
import MDXLi from '@theme/MDXComponents/Li';
import MDXUl from '@theme/MDXComponents/Ul';
import type {ComponentProps, ReactNode} from 'react';
import WideTable from '@site/src/components/WideTable';

/**
 * How Markdown itself is shown. It weighs on every page; so what authors place by name comes from
 * plugins/author-components.ts, to the pages that use it.
 */
const components = {
  Head,
  // The browser's own: it opens without scripts, and needs none.
  Details: 'details',
  a: MDXA,
  img: MDXImg,
  li: MDXLi,
  ul: MDXUl,
  table: WideTable,
  ...Object.fromEntries(
    (['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const).map((tag) => [
      tag,
      (props: ComponentProps<'h1'>): ReactNode => <MDXHeading as={tag} {...props} />,
    ]),
  ),
};

export default components;
