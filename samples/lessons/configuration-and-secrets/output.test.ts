/** What the lesson’s programs, Node.js and Git print, kept in `output/`. After a change on purpose: npm run output */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {parseEnv} from 'node:util';
import {afterEach, expect, onTestFinished, test, vi} from 'vitest';
import {printed} from '#testing/printed.js';
import {readSettings} from '../../bookable/http-apis/settings.js';

const here = import.meta.dirname;
const isProgram = (name: string) => /^[a-z-]+\.ts$/.test(name) && name !== 'secret.ts';
const programs = readdirSync(here).filter(isProgram);

afterEach(() => {
  vi.unstubAllEnvs();
});

test('there are programs', () => {
  expect(programs.length).toBeGreaterThan(3);
});

test.each(programs)('%s prints what the lesson shows', async (file) => {
  const output = await printed(() => import(`${here}/${file}`));
  await expect(output).toMatchFileSnapshot(`output/${basename(file, '.ts')}.txt`);
});

test('the service of links starts with what it was told, and shows no secret', async () => {
  vi.stubEnv('PUBLIC_URL', 'https://bookable.example');
  vi.stubEnv('LINK_KEY', 'a key for this test: it opens nothing');
  const output = await printed(() => import('./links/main.js'));
  expect(output).not.toContain('a key');
  await expect(output).toMatchFileSnapshot('output/links.txt');
});

/** Runs a program, and returns its exit code and what it prints where errors go. */
function run(command: string, args: string[], cwd = here) {
  const {PATH, SystemRoot} = process.env;
  return spawnSync(command, args, {cwd, encoding: 'utf8', env: {PATH, SystemRoot, HOME: cwd}});
}

test('without a key the service of links does not start', async () => {
  const {status, stdout, stderr} = run(process.execPath, ['--import', 'tsx', 'links/main.ts']);
  expect({status, stdout}).toEqual({status: 1, stdout: ''});
  await expect(stderr).toMatchFileSnapshot('output/links-refused.txt');
});

test('in a file of settings, # begins a comment, unless it stands in quotes', async () => {
  const program = 'console.log(process.env.PASSWORD); console.log(process.env.QUOTED)';
  const {stdout} = run(process.execPath, ['--env-file=env/quotes.env', '-e', program]);
  await expect(stdout).toMatchFileSnapshot('output/quotes.txt');
});

test('what the environment says goes before what the file says', () => {
  const program = 'console.log(process.env.LOG_LEVEL)';
  const {stdout} = spawnSync(process.execPath, ['--env-file=env/bad.env', '-e', program], {
    cwd: here,
    encoding: 'utf8',
    env: {...process.env, LOG_LEVEL: 'warn'},
  });
  expect(stdout).toBe('warn\n');
});

test('a file of settings that is not there ends Node.js with 9', async () => {
  const {status, stderr} = run(process.execPath, ['--env-file=.evn', '-e', '1']);
  expect(status).toBe(9);
  await expect(stderr.replace(process.execPath, 'node')).toMatchFileSnapshot('output/no-file.txt');
});

test('the settings of Bookable that are given as an example let it start', () => {
  const example = readFileSync(`${here}/../../.env.example`, 'utf8');
  expect(readSettings(parseEnv(example))).toMatchObject({ok: true});
  const {problems} = readSettings({PORT: '', LOG_LEVEL: ''}) as {problems: string};
  const names = [...problems.matchAll(/→ at (\w+)/g)].map(([, name]) => name);
  expect(Object.keys(parseEnv(example)).sort()).toEqual(names.sort());
});

test('Git keeps what was committed once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'secret-'));
  onTestFinished(() => {
    rmSync(folder, {recursive: true});
  });
  const git = (...args: string[]) => {
    const author = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.com'];
    const {status, stdout, stderr} = run('git', [...author, ...args], folder);
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  git('init', '--quiet');
  writeFileSync(join(folder, '.env'), 'LINK_KEY=swordfish-swordfish-swordfish-1\n');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Begin');
  writeFileSync(join(folder, '.gitignore'), '.env\n');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Ignore .env');
  const ignored = git('ls-files', '.env');
  git('rm', '--quiet', '--cached', '.env');
  git('commit', '--quiet', '-m', 'Remove .env');
  const removed = git('ls-files', '.env');
  expect([ignored, removed]).toEqual(['.env\n', '']);
  await expect(git('show', 'HEAD~2:.env')).toMatchFileSnapshot('output/git-keeps.txt');
});
