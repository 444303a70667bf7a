import type {Plugin} from '@docusaurus/types';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {drawNarrow, drawWide, type Drawing} from './draw';
import {readEntities, schemaFile, type Entities} from './read';

/** What the page of the running example is made of. */
export type DrawnEntities = Entities & {
  /** The entities side by side, and one below the other for a phone. */
  wide: Drawing;
  narrow: Drawing;
};

/**
 * Reads the entities of Bookable from its Prisma schema when the site is built, and hands them to `src/components/Entities`
 * as a module that only its page loads: a model that is added to the schema is in the drawing and in the tables.
 */
export default function bookableEntities({siteDir}: {siteDir: string}): Plugin {
  const file = join(siteDir, schemaFile);
  return {
    name: 'bookable-entities',
    getPathsToWatch: () => [file],
    async contentLoaded({actions}) {
      const entities = readEntities(readFileSync(file, 'utf8'));
      const drawn: DrawnEntities = {
        ...entities,
        wide: drawWide(entities),
        narrow: drawNarrow(entities),
      };
      await actions.createData('entities.json', JSON.stringify(drawn));
    },
  };
}
