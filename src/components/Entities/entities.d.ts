/** Made by plugins/bookable-entities when the site is built. */
declare module '@generated/bookable-entities/default/entities.json' {
  import type {DrawnEntities} from '@site/plugins/bookable-entities';

  const entities: DrawnEntities;
  export default entities;
}
