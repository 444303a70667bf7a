import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import HtmlNavbarItem from '@theme/NavbarItem/HtmlNavbarItem';
import type {ComponentTypesObject} from '@theme/NavbarItem/ComponentTypes';

/** The kinds of entry that our header has; the theme brings the code of nine to every page. */
const ComponentTypes = {
  default: DefaultNavbarItem,
  html: HtmlNavbarItem,
} satisfies Partial<ComponentTypesObject>;

export default ComponentTypes;
