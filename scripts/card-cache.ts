import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {cardSources, drawCard, toFile, type Card} from './social-card';

/** What comes before the picture in a file, in bytes. */
const sealLength = 32;

/**
 * Keeps social cards from one build to the next. A card is known by all that it is made from, so that it never differs
 * from one that is drawn anew; and is drawn anew when its file is not as it was written.
 */
export class CardCache {
  private readonly used = new Set<string>();
  private readonly sources: string;

  /** @param project the folder with the files that cards are made from. */
  constructor(
    private readonly folder = 'node_modules/.cache/social-cards',
    private readonly draw = async (card: Card) => toFile(await drawCard(card)),
    project = '.',
  ) {
    const files = cardSources.map((file) => readFileSync(join(project, file)));
    // Node has the code that compresses.
    this.sources = [process.version, ...files.map((file) => digest(file).toString('hex'))].join();
    mkdirSync(folder, {recursive: true});
  }

  /**
   * The card as a PNG.
   *
   * @throws as `drawCard` does.
   */
  async png(card: Card): Promise<Uint8Array> {
    const name = digest(this.sources + JSON.stringify(card)).toString('hex');
    this.used.add(name);
    const kept = this.read(name);
    if (kept) return kept;
    const png = await this.draw(card);
    writeFileSync(join(this.folder, name), Buffer.concat([seal(name, png), png]));
    return png;
  }

  /** Forgets the cards that nobody has asked for since this cache was opened. */
  dropUnused(): void {
    for (const name of readdirSync(this.folder)) {
      if (!this.used.has(name)) rmSync(join(this.folder, name), {recursive: true, force: true});
    }
  }

  private read(name: string): Uint8Array | undefined {
    try {
      const file = readFileSync(join(this.folder, name));
      const png = file.subarray(sealLength);
      return seal(name, png).equals(file.subarray(0, sealLength)) ? png : undefined;
    } catch {
      return undefined;
    }
  }
}

/** By which to see that a file is whole, and is the one of this name. */
function seal(name: string, png: Uint8Array): Buffer {
  return createHash('sha256').update(name).update(png).digest();
}

function digest(data: string | Uint8Array): Buffer {
  return createHash('sha256').update(data).digest();
}
