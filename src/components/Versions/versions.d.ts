/** Made by plugins/versions.ts when the site is built. */
declare module '@generated/versions/default/versions.json' {
  import type {Versions} from '@site/plugins/versions';

  const versions: Versions;
  export default versions;
}
