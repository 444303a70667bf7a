import {expect, test} from '@playwright/test';
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import path from 'node:path';

test.skip(process.platform === 'win32', 'the stand-ins for tools are shell scripts');

const script = path.join(__dirname, '../static/verify-setup.mjs');
const page = path.join(__dirname, '../docs/backend/internship-program/prerequisites.mdx');

/** Stand-ins, as shell code that sees the arguments in `$*`; they can use what the shell has built in. */
const tools = {
  git: `case "$*" in
    --version) echo "git version 2.39.5 (Apple Git-154)" ;;
    *user.name) echo "Ana Example" ;;
    *user.email) echo "ana@example.com" ;;
  esac`,
  node: 'echo v24.1.0',
  npm: 'echo 11.3.0',
  docker: `case "$*" in
    --version) echo "Docker version 28.2.2, build e6534b4" ;;
    compose*) echo "Docker Compose version v2.39.1" ;;
    version*) echo 28.2.2 ;;
  esac`,
  psql: 'echo "psql (PostgreSQL) 18.0 (Debian 18.0-1.pgdg13+3)"',
  code: 'echo 1.99.0',
};
type Tools = Partial<Record<keyof typeof tools, string>>;

const noDaemon =
  'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?';

/** What docker says when only its answer to one kind of question is different. */
function dockerWhere(question: string, answer: string): Tools {
  return {docker: `case "$*" in ${question}) ${answer}; exit;; esac\n${tools.docker}`};
}

/** Runs the script with nothing on the PATH but the given stand-ins. */
async function verify(present: Tools, env: Record<string, string> = {}) {
  const bin = test.info().outputPath('bin');
  mkdirSync(bin, {recursive: true});
  // Only what a stand-in needs to hang.
  symlinkSync('/bin/sleep', path.join(bin, 'sleep'));
  for (const [name, code] of Object.entries(present)) {
    if (!code) continue;
    writeFileSync(path.join(bin, name), `#!/bin/sh\n${code}\n`, {mode: 0o755});
  }
  const started = Date.now();
  const child = spawn(process.execPath, [script], {env: {HOME: bin, PATH: bin, ...env}});
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(stderr).toBe('');
  return {code, stdout, ms: Date.now() - started, about: (name: string) => section(stdout, name)};
}

/** What is printed of one thing: its line, and the indented lines below it. */
function section(stdout: string, name: string) {
  const lines = stdout.split('\n');
  const start = lines.findIndex((line) => line.slice(11).startsWith(`${name}: `));
  if (start === -1) return undefined;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => !line.startsWith(' '));
  return [lines[start], ...rest.slice(0, end)].join('\n');
}

test('when everything is there, it says so and ends with 0', async () => {
  const {code, stdout, about} = await verify(tools);
  expect(about('Node.js')).toBe('+ ok       Node.js: 24.1.0 (needed: 24 or newer)');
  expect(about('npm')).toBe('+ ok       npm: 11.3.0');
  expect(about('Git')).toBe('+ ok       Git: 2.39.5 (needed: 2.30 or newer)');
  expect(about('Git user.name')).toBe('+ ok       Git user.name: Ana Example');
  expect(about('Git user.email')).toBe('+ ok       Git user.email: ana@example.com');
  expect(about('Docker')).toBe('+ ok       Docker: 28.2.2');
  expect(about('Docker daemon')).toBe('+ ok       Docker daemon: answers, version 28.2.2');
  expect(about('Docker Compose')).toBe('+ ok       Docker Compose: 2.39.1 (needed: 2 or newer)');
  expect(about('psql')).toBe('+ ok       psql: 18.0 (needed: 15 or newer)');
  expect(about('Editor')).toBe('+ ok       Editor: Visual Studio Code ("code" on the PATH)');
  expect(stdout).toContain('\nReady: everything that is needed is there.');
  expect(code).toBe(0);
});

for (const [tool, name, step] of [
  ['git', 'Git', /git/],
  ['node', 'Node.js', /nvm install 24|nodejs\.org/],
  ['npm', 'npm', /comes with Node\.js/],
  ['docker', 'Docker', /Install Docker/],
  ['psql', 'psql', /postgresql-client|libpq/],
] as const) {
  test(`without ${tool}, it names the way to mend it and ends with 1`, async () => {
    const {code, stdout, about} = await verify({...tools, [tool]: undefined});
    expect(about(name)).toContain(`x missing  ${name}: no "${tool}" on the PATH\n   `);
    expect(about(name)).toMatch(step);
    expect(about(name)).toMatch(/See ".+" \(#[a-z-]+\)\.$/);
    expect(stdout).toContain('on the page Prerequisites');
    expect(stdout).toMatch(new RegExp(`^Not ready yet\\. To mend, 1: ${name}\\.`, 'm'));
    expect(code).toBe(1);
  });
}

for (const [tool, name, answer, line] of [
  ['node', 'Node.js', 'echo v20.19.5', '20.19.5 (needed: 24 or newer)'],
  ['git', 'Git', 'echo git version 2.9.5', '2.9.5 (needed: 2.30 or newer)'],
  ['psql', 'psql', 'echo "psql (PostgreSQL) 14.20"', '14.20 (needed: 15 or newer)'],
] as const) {
  test(`a ${tool} that is too old is named with its version, and ends with 1`, async () => {
    const {code, about} = await verify({...tools, [tool]: answer});
    expect(about(name)).toContain(`x too old  ${name}: ${line}\n   `);
    expect(code).toBe(1);
  });
}

test('Docker Compose 1 is too old', async () => {
  const {code, about} = await verify({
    ...tools,
    ...dockerWhere('compose*', 'echo version 1.29.2'),
  });
  expect(about('Docker Compose')).toContain('x too old  Docker Compose: 1.29.2 (needed: 2');
  expect(code).toBe(1);
});

test('a Docker without Compose is told which package brings it', async () => {
  const message = 'docker: unknown command: docker compose';
  const {code, about} = await verify({
    ...tools,
    ...dockerWhere('compose*', `echo "${message}" >&2; exit 1`),
  });
  expect(about('Docker Compose')).toMatch(
    /^x missing {2}Docker Compose: no "docker compose" plugin/,
  );
  expect(about('Docker')).toContain('+ ok ');
  expect(code).toBe(1);
});

test('a Docker daemon that is down is not taken for a missing Docker', async () => {
  const {code, about} = await verify({
    ...tools,
    ...dockerWhere('version*', `echo "${noDaemon}" >&2; exit 1`),
  });
  expect(about('Docker')).toContain('+ ok ');
  // Too long for one line.
  expect(about('Docker daemon')?.replace(/\n +/g, ' ')).toContain(
    `x failed   Docker daemon: ${noDaemon} Run: `,
  );
  expect(about('Docker daemon')).toContain('(#docker-daemon)');
  expect(code).toBe(1);
});

test('a Docker socket that is not allowed has a mend of its own', async () => {
  const message = 'permission denied while trying to connect to the docker API';
  const {about} = await verify({
    ...tools,
    ...dockerWhere('version*', `echo "${message}" >&2; exit 1`),
  });
  expect(about('Docker daemon')?.replace(/\n +/g, ' ')).toContain(message);
  expect(about('Docker daemon')).toContain('(#docker-permission)');
});

test('a Git that does not know the person is not ready', async () => {
  const {code, about} = await verify({
    ...tools,
    git: 'case "$*" in --version) echo git version 2.50.0 ;; *) exit 1 ;; esac',
  });
  expect(about('Git')).toContain('+ ok ');
  expect(about('Git user.name')).toMatch(
    /^x missing {2}Git user\.name: not set.*\n.*git config --global user\.name "/,
  );
  expect(about('Git user.email')).toMatch(
    /^x missing {2}Git user\.email: not set.*\n.*git config --global user\.email "/,
  );
  expect(code).toBe(1);
});

test('a tool that is there and fails is shown with the first line it says', async () => {
  const message = 'xcode-select: note: No developer tools were found.';
  const {code, about} = await verify({
    ...tools,
    git: `echo "${message}" >&2; echo more >&2; exit 1`,
  });
  expect(about('Git')).toContain(`x failed   Git: ${message}\n   `);
  expect(about('Git')).not.toContain('more');
  expect(about('Git user.name')).toBeUndefined();
  expect(code).toBe(1);
});

test('an answer without a version is not taken for one', async () => {
  const {code, about} = await verify({...tools, psql: 'echo hello'});
  expect(about('psql')).toContain('x failed   psql: no version in its answer "hello"\n');
  expect(code).toBe(1);
});

test('an editor is only a hint', async () => {
  const {code, stdout, about} = await verify({...tools, code: undefined});
  expect(about('Editor')).toContain('? hint     Editor: no "code" on the PATH (not needed)\n   ');
  expect(stdout).toMatch(/^Ready: .* Hints, which you may leave: \d\.$/m);
  expect(code).toBe(0);
});

test('a port that is taken is only a hint', async () => {
  const server = createServer();
  // If some other program has the port, it is taken all the same.
  await new Promise<void>((resolve) => {
    server.once('error', () => {
      resolve();
    });
    server.listen(3000, '127.0.0.1', resolve);
  });
  const {code, about} = await verify(tools);
  server.close();
  expect(about('Port 3000')).toMatch(/^\? hint {5}Port 3000: taken .*\n.*3000/);
  expect(about('Port 5432')).toBeDefined();
  expect(code).toBe(0);
});

test('what is free on the disk is told, and never fails', async () => {
  const {code, about} = await verify(tools);
  expect(about('Disk space')).toMatch(/Disk space: \d+ GiB free/);
  expect(code).toBe(0);
});

test('a tool that hangs is given up after the time allowed', async () => {
  const {code, ms, about} = await verify(
    {...tools, ...dockerWhere('version*', 'exec sleep 30')},
    {VERIFY_TIMEOUT_MS: '500'},
  );
  expect(about('Docker daemon')).toContain(
    'x failed   Docker daemon: no answer within 0.5 seconds',
  );
  expect(about('Docker')).toContain('+ ok ');
  expect(code).toBe(1);
  expect(ms).toBeLessThan(5_000);
});

test('what a hanging tool started itself does not keep anybody waiting', async () => {
  const {code, ms, about} = await verify(
    {...tools, psql: 'sleep 20; :'},
    {VERIFY_TIMEOUT_MS: '500'},
  );
  expect(about('psql')).toContain('x failed   psql: no answer within 0.5 seconds');
  expect(code).toBe(1);
  expect(ms).toBeLessThan(5_000);
});

test('a time allowed that is no number is ignored', async () => {
  const {code} = await verify(tools, {VERIFY_TIMEOUT_MS: 'soon'});
  expect(code).toBe(0);
});

test('what does not go to a terminal has no color codes', async () => {
  const {stdout} = await verify({...tools, psql: undefined});
  expect(stdout).not.toContain('\x1b');
});

test('on a terminal the status is colored, unless NO_COLOR is set, and is a word all the same', async () => {
  const terminal = '/usr/bin/script';
  test.skip(process.platform !== 'linux' || !existsSync(terminal), 'needs script of util-linux');
  await verify(tools);
  const bin = test.info().outputPath('bin');
  const onTerminal = (env: Record<string, string>) =>
    spawnSync(terminal, ['-qec', `"${process.execPath}" "${script}"`, '/dev/null'], {
      encoding: 'utf8',
      env: {HOME: bin, PATH: bin, SHELL: '/bin/sh', ...env},
    }).stdout;
  expect(onTerminal({})).toContain('\x1b[32m+ ok      \x1b[0m Node.js: 24.1.0');
  expect(onTerminal({NO_COLOR: '1'})).toContain('+ ok       Node.js: 24.1.0');
  expect(onTerminal({NO_COLOR: '1'})).not.toContain('\x1b[32m');
});

test('the output is plain ASCII and 79 columns wide at most, for old consoles', async () => {
  const {stdout} = await verify({
    ...dockerWhere('version*', `echo "${noDaemon}" >&2; exit 1`),
  });
  expect(stdout).toMatch(/^[\n\x20-\x7e]+$/);
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThan(80);
});

test('versions are read out of what tools say, and compared by number', async () => {
  const {isOlder, readVersion} = await import('../static/verify-setup.mjs');
  for (const [answer, version] of [
    ['git version 2.39.5 (Apple Git-154)', '2.39.5'],
    ['git version 2.45.1.windows.1', '2.45.1'],
    ['psql (PostgreSQL) 18.0 (Debian 18.0-1.pgdg13+3)', '18.0'],
    ['psql (PostgreSQL) 19beta1', '19'],
    ['v24.1.0', '24.1.0'],
    ['no number', undefined],
  ] as const) {
    expect(readVersion(answer)).toBe(version);
  }
  expect(isOlder('2.9.5', '2.30')).toBe(true);
  expect(isOlder('2.30.0', '2.30')).toBe(false);
  expect(isOlder('3', '2.30')).toBe(false);
  expect(isOlder('2', '2.30')).toBe(true);
  expect(isOlder('24.0.0', '24')).toBe(false);
});

test('on Windows, line endings that Git changes are a hint', async () => {
  const {judgeLineEndings, mends} = await import('../static/verify-setup.mjs');
  expect(judgeLineEndings('input').status).toBe('ok');
  for (const value of ['true', 'false', '']) {
    expect(judgeLineEndings(value)).toMatchObject({status: 'hint', mend: mends.lineEndings});
  }
});

test('every mend has one or two lines for each system, and a section of the page', async () => {
  const {mends} = await import('../static/verify-setup.mjs');
  const text = readFileSync(page, 'utf8');
  for (const [name, mend] of Object.entries(mends)) {
    for (const system of ['linux', 'darwin', 'win32'] as const) {
      expect([1, 2], `${name} on ${system}`).toContain(mend[system].length);
      // What is longer would be broken, and a broken command cannot be copied.
      for (const line of mend[system]) expect(line.length, line).toBeLessThanOrEqual(68);
    }
    expect(text, name).toMatch(
      new RegExp(
        `^#+ ${mend.section.replace(/[.()]/g, '\\$&')} \\{/\\* #${mend.anchor} \\*/\\}$`,
        'm',
      ),
    );
  }
});
