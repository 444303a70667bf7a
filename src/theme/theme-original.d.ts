/** The components that an override adds to; Docusaurus types only `@theme`, not `@theme-original`. */
declare module '@theme-original/MDXComponents' {
  import type {ComponentType} from 'react';

  const components: Readonly<Record<string, ComponentType<never>>>;
  export default components;
}
