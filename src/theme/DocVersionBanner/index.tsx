/** Nothing: there is one version of these pages. */
export default function DocVersionBanner(): null {
  return null;
}
