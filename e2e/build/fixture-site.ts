import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const project = join(__dirname, '..', '..');
const parts = [
  'docs',
  'plugins',
  'samples/bookable/data/schema.prisma',
  'samples/package.json',
  'samples/package-lock.json',
  'scripts',
  'src',
  'static',
  'docusaurus.config.ts',
  'package.json',
  'package-lock.json',
  'sidebars.ts',
  'site-address.ts',
  'tsconfig.json',
];

/** What `npm run build` does, but for setting up. */
const steps = [
  ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build'],
  ['node_modules/tsx/dist/cli.mjs', 'scripts/after-build.tsx'],
];

/** A copy of the site in a folder of its own, to be changed and built without touching what is deployed. */
export class FixtureSite {
  readonly folder = mkdtempSync(join(tmpdir(), 'roadmap-site-'));
  /** Where `build` writes the pages. */
  readonly root = join(this.folder, 'build');

  constructor() {
    for (const part of parts) {
      cpSync(join(project, part), join(this.folder, part), {recursive: true});
    }
    symlinkSync(join(project, 'node_modules'), join(this.folder, 'node_modules'), 'junction');
  }

  /** Puts a file into the copy. */
  write(file: string, content: string): void {
    writeFileSync(join(this.folder, file), content);
  }

  /**
   * Changes a file of the copy, wherever it contains `from`.
   *
   * @throws when the file does not contain `from`: the fixture would test the site as it is.
   */
  replace(file: string, from: string, to: string): void {
    const content = readFileSync(join(this.folder, file), 'utf8');
    if (!content.includes(from)) {
      throw new Error(`${file} does not contain "${from}". Bring the fixture up to date.`);
    }
    this.write(file, content.replaceAll(from, to));
  }

  /** Builds the copy and returns whether that worked and all that was printed. */
  build(env: {SITE_URL?: string; BASE_PATH?: string} = {}): {succeeded: boolean; output: string} {
    this.commit();
    let output = '';
    for (const step of steps) {
      const {status, stdout, stderr} = spawnSync(process.execPath, step, {
        cwd: this.folder,
        encoding: 'utf8',
        env: {
          ...process.env,
          ...env,
          // The cache lies in node_modules, which this copy shares.
          DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
          NO_COLOR: '1',
          FORCE_COLOR: '0',
        },
      });
      output += stdout + stderr;
      if (status !== 0) return {succeeded: false, output};
    }
    return {succeeded: true, output};
  }

  remove(): void {
    rmSync(this.folder, {recursive: true, force: true});
  }

  /** The build reads the pages' dates from git. */
  private commit(): void {
    const author = ['-c', 'user.name=Fixture', '-c', 'user.email=fixture@example.com'];
    for (const command of [
      ['init', '-q'],
      ['add', 'docs', 'src'],
      [...author, 'commit', '-q', '--allow-empty', '--no-gpg-sign', '-m', 'Fixture'],
    ]) {
      execFileSync('git', command, {cwd: this.folder});
    }
  }
}
