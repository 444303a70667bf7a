import {execFileSync, spawnSync} from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, dirname, join} from 'node:path';
import {scripts} from '../package.json';
import {generatePages, toEntry} from './generated-pages';

/** What a step of the build took, in seconds; of the processor’s, those of all its processes. */
export type Effort = {step: string; wall: number; processor: number};

const siteMap = 'src/data/site-map.ts';

/** A copy of this repository in a temporary folder, to be grown and built without a trace here. */
export class SiteCopy {
  /** Where `build` writes the pages. */
  readonly root: string;
  private readonly folder = mkdtempSync(join(tmpdir(), 'roadmap-bench-'));

  constructor() {
    this.root = join(this.folder, 'build');
    process.on('exit', () => {
      rmSync(this.folder, {recursive: true, force: true});
    });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
    // What is not committed yet is measured too.
    const files = git('.', 'ls-files', '-z', '--cached', '--others', '--exclude-standard');
    for (const file of files.split('\0').filter(existsSync)) {
      cpSync(file, join(this.folder, file));
    }
    // A folder of its own, for the caches in it.
    const packages = join(this.folder, 'node_modules');
    mkdirSync(packages);
    for (const name of readdirSync('node_modules').filter((each) => each !== '.cache')) {
      symlinkSync(join(process.cwd(), 'node_modules', name), join(packages, name), 'junction');
    }
    git(this.folder, 'init', '--quiet');
  }

  /** Adds so many pages to those of the repository, in place of those that it added before. */
  grow(count: number): void {
    const source = readFileSync(siteMap, 'utf8');
    const end = '  referencePages,\n];';
    if (!source.includes(end)) {
      throw new Error(`No list in ${siteMap} ends in referencePages. Mend bench/site-copy.ts.`);
    }
    const pages = generatePages(count);
    const entries = count === 0 ? '' : `  ${JSON.stringify(toEntry(pages))},\n`;
    this.write(siteMap, source.replace(end, `  referencePages,\n${entries}];`));
    rmSync(join(this.folder, 'docs/generated'), {recursive: true, force: true});
    for (const {doc, text} of pages) this.write(`docs/${doc}.mdx`, text);
    // The build reads the dates of pages from git.
    const author = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com'];
    git(this.folder, 'add', 'docs', 'src');
    git(this.folder, ...author, 'commit', '--quiet', '--no-gpg-sign', '--message=Grow');
  }

  /** Edits one page, as an author does between two builds. */
  edit(): void {
    appendFileSync(join(this.folder, 'docs/backend/index.mdx'), '\nOne more sentence.\n');
  }

  /** Removes what a build leaves to the next one. */
  cool(): void {
    for (const left of ['build', '.docusaurus', 'node_modules/.cache']) {
      rmSync(join(this.folder, left), {recursive: true, force: true});
    }
  }

  /** Does what `npm run build` does, but for setting up, and tells what each step took. */
  build(): Effort[] {
    const steps = scripts.build.split(' && ').filter((step) => !step.includes('install.mjs'));
    return steps.map((step) => {
      const start = performance.now();
      // The shell counts what the processes below it have used. Node counts its own alone, and not everybody has `time`.
      const {status, stdout, stderr, error} = spawnSync('sh', ['-c', `${step} && times`], {
        cwd: this.folder,
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
        env: {
          ...process.env,
          PATH: [join(this.folder, 'node_modules/.bin'), process.env.PATH].join(delimiter),
        },
      });
      if (error) throw new Error('There is no sh here, which counts what a build takes.');
      if (status !== 0) throw new Error(`${step} failed.\n${(stdout + stderr).slice(-4000)}`);
      const used = [...stdout.matchAll(/(\d+)m([\d.]+)s/g)].slice(-2);
      return {
        step,
        wall: (performance.now() - start) / 1000,
        processor: used.reduce(
          (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
          0,
        ),
      };
    });
  }

  private write(file: string, content: string): void {
    const target = join(this.folder, file);
    mkdirSync(dirname(target), {recursive: true});
    writeFileSync(target, content);
  }
}

function git(folder: string, ...command: string[]): string {
  return execFileSync('git', command, {cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28});
}
