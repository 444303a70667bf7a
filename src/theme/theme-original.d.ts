/** The components that an override adds to or wraps; Docusaurus types only `@theme`, not `@theme-original`. */
declare module '@theme-original/MDXComponents' {
  import type {ComponentType} from 'react';

  const components: Readonly<Record<string, ComponentType<never>>>;
  export default components;
}

declare module '@theme-original/Navbar/MobileSidebar/Layout' {
  import Layout from '@theme/Navbar/MobileSidebar/Layout';

  export default Layout;
}
