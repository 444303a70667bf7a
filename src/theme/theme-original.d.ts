/** The components that overrides add to or wrap; Docusaurus types only `@theme`, not `@theme-original`. */
declare module '@theme-original/DocBreadcrumbs/StructuredData' {
  export {default} from '@theme/DocBreadcrumbs/StructuredData';
}

declare module '@theme-original/Navbar/MobileSidebar/Layout' {
  export {default} from '@theme/Navbar/MobileSidebar/Layout';
}

declare module '@theme-original/DocSidebarItem' {
  export {default} from '@theme/DocSidebarItem';
}
