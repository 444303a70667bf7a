// Checks that a computer is ready for day one of the Techave backend internship program.
//
//   node verify-setup.mjs
//
// It only looks: it installs nothing, changes nothing and sends nothing anywhere. It ends with code 0 when everything
// that is needed is there, and with code 1 when something needed is missing, too old or not working; hints never fail.
//
// Environment variables: VERIFY_TIMEOUT_MS is how long to wait for one tool (10000 unless set); NO_COLOR, set to
// anything, turns colors off. They are off anyway when the output does not go to a terminal.
//
// It starts on Node.js 16 and newer, so that an old Node.js is told by name and not by a syntax error. The output is
// plain ASCII, for old Windows consoles.

import {spawn} from 'node:child_process';
import * as fs from 'node:fs';
import * as net from 'node:net';
import * as os from 'node:os';
import * as path from 'node:path';
import {fileURLToPath} from 'node:url';

/** @typedef {'linux' | 'darwin' | 'win32'} System */
/** @typedef {'ok' | 'missing' | 'too old' | 'failed' | 'hint'} Status */
/**
 * How to mend one thing: a section of the page "Prerequisites", and one or two lines per system.
 *
 * @typedef {{section: string, anchor: string} & Record<System, string[]>} Mend
 */
/** @typedef {{status: Status, text: string, name: string, mend?: Mend}} Result */
/** @typedef {{stdout: string, stderr: string, code: number | null, timedOut: boolean}} Answer */

/** The oldest versions that will do; the page says why. */
const oldest = {node: '24', git: '2.30', compose: '2', psql: '15'};
const ports = [3000, 5432];
const diskGiB = 10;

/** @param {string} line */
const everywhere = (line) => ({linux: [line], darwin: [line], win32: [line]});

/** @satisfies {Record<string, Mend>} */
export const mends = {
  node: {
    section: 'Node.js 24',
    anchor: 'install-node',
    linux: ['Install nvm, open a new terminal, then run: nvm install 24'],
    darwin: ['Install nvm, open a new terminal, then run: nvm install 24'],
    win32: [
      'Run the Windows installer (.msi) of Node.js 24, which you find on',
      'https://nodejs.org/en/download, then open a new terminal.',
    ],
  },
  npm: {
    section: 'Node.js 24',
    anchor: 'install-node',
    linux: [
      "npm comes with Node.js, but not with Debian's nodejs package.",
      'Install nvm, open a new terminal, then run: nvm install 24',
    ],
    darwin: [
      'npm comes with Node.js.',
      'Install nvm, open a new terminal, then run: nvm install 24',
    ],
    win32: ['npm comes with Node.js: run its installer again,', 'then open a new terminal.'],
  },
  git: {
    section: 'Git',
    anchor: 'install-git',
    linux: ['Run: sudo apt update && sudo apt install git'],
    darwin: [
      'Run: xcode-select --install',
      'If it is installed and too old, run: brew install git',
    ],
    win32: ['Run: winget install --id Git.Git -e --source winget', 'Then open a new terminal.'],
  },
  identity: {
    section: 'Tell Git who you are',
    anchor: 'git-identity',
    ...everywhere('Run, with yours: git config --global user.name "Ana Example"'),
  },
  email: {
    section: 'Tell Git who you are',
    anchor: 'git-identity',
    ...everywhere('Run, with yours: git config --global user.email "ana@example.com"'),
  },
  docker: {
    section: 'Docker',
    anchor: 'install-docker',
    linux: ["Install Docker Engine from Docker's own apt repository."],
    darwin: ['Install Docker Desktop for Mac and start it once,', 'then open a new terminal.'],
    win32: ['Install Docker Desktop (with WSL 2) and start it once,', 'then open a new terminal.'],
  },
  daemon: {
    section: 'Cannot connect to the Docker daemon',
    anchor: 'docker-daemon',
    linux: [
      'Run: sudo systemctl start docker',
      'In WSL: start Docker Desktop, with its WSL integration turned on.',
    ],
    darwin: ['Start Docker Desktop and wait until its engine is running.'],
    win32: ['Start Docker Desktop and wait until its engine is running.'],
  },
  permission: {
    section: 'Permission denied on the Docker socket',
    anchor: 'docker-permission',
    linux: ['Run: sudo usermod -aG docker $USER', 'Then log out and in again.'],
    darwin: ['Start Docker Desktop under your own account, not as another user.'],
    win32: [
      'As an administrator, run: net localgroup docker-users YOURNAME /add',
      'Then sign out of Windows and in again.',
    ],
  },
  compose: {
    section: 'Docker',
    anchor: 'install-docker',
    linux: [
      "With Docker's own apt repository set up, run:",
      'sudo apt install docker-compose-plugin',
    ],
    darwin: ['Docker Desktop brings it: update Docker Desktop.'],
    win32: ['Docker Desktop brings it: update Docker Desktop.'],
  },
  psql: {
    section: 'PostgreSQL client',
    anchor: 'install-psql',
    linux: [
      'Run: sudo apt install postgresql-client',
      "If that is too old, use the PostgreSQL project's apt repository.",
    ],
    darwin: ['Run: brew install libpq', 'Then put its bin folder on the PATH.'],
    win32: [
      'Run the PostgreSQL installer and choose only "Command Line Tools",',
      'then put its bin folder on the PATH and open a new terminal.',
    ],
  },
  editor: {
    section: 'An editor',
    anchor: 'install-editor',
    linux: ['Any editor will do. Visual Studio Code comes as a .deb package.'],
    darwin: [
      'Any editor will do. The Command Palette of Visual Studio Code has:',
      "Shell Command: Install 'code' command in PATH",
    ],
    win32: [
      'Any editor will do. For Visual Studio Code, run:',
      'winget install -e --id Microsoft.VisualStudioCode',
    ],
  },
  port: {
    section: 'The port is taken (EADDRINUSE)',
    anchor: 'eaddrinuse',
    linux: ['See which program has it, here for 3000:', "ss -ltnp 'sport = :3000'"],
    darwin: ['See which program has it, here for 3000:', 'lsof -nP -iTCP:3000 -sTCP:LISTEN'],
    win32: [
      'See which program has it, in PowerShell, here for 3000:',
      'Get-NetTCPConnection -LocalPort 3000',
    ],
  },
  disk: {
    section: 'What you need',
    anchor: 'what-you-need',
    linux: ['Free some space. Old Docker images go with: docker system prune'],
    darwin: ['Free some space. Old Docker images go with: docker system prune'],
    win32: ['Free some space. Old Docker images go with: docker system prune'],
  },
  lineEndings: {
    section: 'Line endings on Windows (CRLF)',
    anchor: 'crlf',
    ...everywhere('Run: git config --global core.autocrlf input'),
  },
};

/** The first version number in a tool's answer: "18.0" of "psql (PostgreSQL) 18.0 (Debian 18.0-1)".
 * @param {string} text
 */
export function readVersion(text) {
  const match = /\d+(?:\.\d+){0,2}/.exec(text);
  return match ? match[0] : undefined;
}

/** Compares by number, part by part: 2.9 is older than 2.30.
 * @param {string} version
 * @param {string} minimum
 */
export function isOlder(version, minimum) {
  const parts = version.split('.').map(Number);
  const needed = minimum.split('.').map(Number);
  for (const [position, number] of needed.entries()) {
    const part = parts[position] ?? 0;
    if (part !== number) return part < number;
  }
  return false;
}

/** What Git for Windows does to line ends; only `input` leaves files as the repository has them.
 * @param {string} autocrlf
 * @returns {Result}
 */
export function judgeLineEndings(autocrlf) {
  const name = 'Line endings';
  if (autocrlf === 'input') {
    return {name, status: 'ok', text: 'core.autocrlf is input: files keep the line ends they have'};
  }
  const value = autocrlf || 'not set';
  const text = `core.autocrlf is ${value}; scripts with Windows line ends fail in containers`;
  return {name, status: 'hint', text, mend: mends.lineEndings};
}

/** The file that a command would start; looked for here, since a shell's "not found" differs by system and language.
 * @param {string} command
 */
function findOnPath(command) {
  const isWindows = process.platform === 'win32';
  const endings = isWindows ? (process.env.PATHEXT || '.COM;.EXE;.BAT;.CMD').split(';') : [''];
  for (const folder of (process.env.PATH || '').split(path.delimiter)) {
    for (const ending of endings) {
      const file = path.join(folder.replace(/"/g, '') || '.', command + ending);
      try {
        if (!fs.statSync(file).isFile()) continue;
        if (!isWindows) fs.accessSync(file, fs.constants.X_OK);
        return file;
      } catch {
        // Not here; the next folder may have it.
      }
    }
  }
  return undefined;
}

function timeoutMs() {
  const wanted = Number(process.env.VERIFY_TIMEOUT_MS);
  return wanted > 0 ? wanted : 10_000;
}

/** Starts a tool and waits for its answer, but not for ever.
 * @param {string} file
 * @param {string[]} args constants of this script, without spaces or quotes
 * @returns {Promise<Answer>}
 */
function ask(file, args) {
  return new Promise((resolve) => {
    let stdout = '';
    let stderr = '';
    // Windows starts .cmd and .bat files (npm, code) only through a shell.
    const needsShell = /\.(?:cmd|bat)$/i.test(file);
    const child = spawn(
      needsShell ? `"${file}" ${args.join(' ')}` : file,
      needsShell ? [] : args,
      // Away from any repository, whose settings are not the person's own.
      {shell: needsShell, cwd: os.tmpdir(), stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true},
    );
    /** @param {number | null} code @param {boolean} timedOut */
    const finish = (code, timedOut) => {
      clearTimeout(timer);
      resolve({stdout: stdout.trim(), stderr: stderr.trim(), code, timedOut});
    };
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      // What the tool started itself may live on and hold the pipes; it must not keep us waiting.
      child.stdout.destroy();
      child.stderr.destroy();
      child.unref();
      finish(null, true);
    }, timeoutMs());
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => (stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => (stderr += chunk));
    child.on('error', (error) => {
      stderr += error.message;
      finish(null, false);
    });
    child.on('close', (code) => {
      finish(code, false);
    });
  });
}

/** Why an answer is of no use; nothing if it is.
 * @param {Answer} answer
 */
function whyUseless({code, stderr, timedOut}) {
  if (timedOut) return `no answer within ${timeoutMs() / 1000} seconds`;
  if (code === 0) return undefined;
  return stderr.split('\n')[0] || `ended with code ${code ?? 'none'}`;
}

/** @param {{name: string, command: string, args: string[], minimum?: string, mend: Mend}} tool
 * @returns {Promise<Result>}
 */
async function checkTool({name, command, args, minimum, mend}) {
  const file = findOnPath(command);
  if (!file) return {name, status: 'missing', text: `no "${command}" on the PATH`, mend};
  const answer = await ask(file, args);
  const problem = whyUseless(answer);
  if (problem) return {name, status: 'failed', text: problem, mend};
  const version = readVersion(answer.stdout);
  if (!version) {
    return {name, status: 'failed', text: `no version in its answer "${answer.stdout}"`, mend};
  }
  if (!minimum) return {name, status: 'ok', text: version};
  const text = `${version} (needed: ${minimum} or newer)`;
  return isOlder(version, minimum)
    ? {name, status: 'too old', text, mend}
    : {name, status: 'ok', text};
}

async function checkNode() {
  return checkTool({
    name: 'Node.js',
    command: 'node',
    args: ['--version'],
    minimum: oldest.node,
    mend: mends.node,
  });
}

async function checkNpm() {
  return checkTool({name: 'npm', command: 'npm', args: ['--version'], mend: mends.npm});
}

/** @returns {Promise<Result[]>} */
async function checkGit() {
  const git = await checkTool({
    name: 'Git',
    command: 'git',
    args: ['--version'],
    minimum: oldest.git,
    mend: mends.git,
  });
  const file = findOnPath('git');
  if (!file || git.status === 'failed') return [git];
  /** @param {string} key */
  const read = async (key) => (await ask(file, ['config', '--get', key])).stdout;
  /** @param {string} key @param {Mend} mend @returns {Promise<Result>} */
  const checkSetting = async (key, mend) => {
    const value = await read(key);
    const name = `Git ${key}`;
    return value
      ? {name, status: 'ok', text: value}
      : {name, status: 'missing', text: 'not set, so Git refuses to commit', mend};
  };
  const settings = await Promise.all([
    checkSetting('user.name', mends.identity),
    checkSetting('user.email', mends.email),
  ]);
  if (process.platform !== 'win32') return [git, ...settings];
  return [git, ...settings, judgeLineEndings(await read('core.autocrlf'))];
}

/** @returns {Promise<Result[]>} */
async function checkDocker() {
  const file = findOnPath('docker');
  const [client, daemon, compose] = await Promise.all([
    checkTool({name: 'Docker', command: 'docker', args: ['--version'], mend: mends.docker}),
    file ? checkDaemon(file) : undefined,
    checkTool({
      name: 'Docker Compose',
      command: 'docker',
      args: ['compose', 'version'],
      minimum: oldest.compose,
      mend: mends.compose,
    }),
  ]);
  // Without the client, the other two have nothing to say of their own.
  if (!daemon || client.status === 'failed') return [client];
  if (compose.status === 'failed' && /unknown command|not a docker command/.test(compose.text)) {
    return [client, daemon, {...compose, status: 'missing', text: 'no "docker compose" plugin'}];
  }
  return [client, daemon, compose];
}

/** @param {string} file @returns {Promise<Result>} */
async function checkDaemon(file) {
  const name = 'Docker daemon';
  const answer = await ask(file, ['version', '--format', '{{.Server.Version}}']);
  const problem = whyUseless(answer);
  if (!problem) return {name, status: 'ok', text: `answers, version ${answer.stdout}`};
  const isForbidden = /permission denied/i.test(answer.stderr);
  const mend = isForbidden ? mends.permission : mends.daemon;
  return {name, status: 'failed', text: problem, mend};
}

async function checkPsql() {
  return checkTool({
    name: 'psql',
    command: 'psql',
    args: ['--version'],
    minimum: oldest.psql,
    mend: mends.psql,
  });
}

/** @returns {Result} */
function checkEditor() {
  const name = 'Editor';
  return findOnPath('code')
    ? {name, status: 'ok', text: 'Visual Studio Code ("code" on the PATH)'}
    : {name, status: 'hint', text: 'no "code" on the PATH (not needed)', mend: mends.editor};
}

/** Connects instead of listening: to listen makes Windows ask for a firewall rule, and misses some servers on macOS.
 * @param {number} port
 * @returns {Promise<Result>}
 */
async function checkPort(port) {
  const name = `Port ${port}`;
  /** @param {string} host @returns {Promise<boolean>} */
  const answers = (host) =>
    new Promise((resolve) => {
      const socket = net.connect({host, port});
      /** @param {boolean} result */
      const finish = (result) => {
        socket.destroy();
        resolve(result);
      };
      socket.setTimeout(1000, () => {
        finish(false);
      });
      socket.on('connect', () => {
        finish(true);
      });
      socket.on('error', () => {
        finish(false);
      });
    });
  const isTaken = (await Promise.all(['127.0.0.1', '::1'].map(answers))).includes(true);
  return isTaken
    ? {name, status: 'hint', text: 'taken by a program that is running now', mend: mends.port}
    : {name, status: 'ok', text: 'free'};
}

/** @returns {Promise<Result>} */
function checkDisk() {
  const name = 'Disk space';
  return new Promise((resolve) => {
    // Node.js has it since 18.15.
    if (typeof fs.statfs !== 'function') {
      resolve({name, status: 'hint', text: 'this Node.js cannot tell', mend: mends.disk});
      return;
    }
    fs.statfs(os.homedir(), (error, stats) => {
      if (error) {
        resolve({name, status: 'hint', text: `cannot tell: ${error.message}`, mend: mends.disk});
        return;
      }
      const free = Math.floor((stats.bavail * stats.bsize) / 2 ** 30);
      const text = `${free} GiB free in your home folder (we suggest ${diskGiB} or more)`;
      resolve(
        free < diskGiB
          ? {name, status: 'hint', text, mend: mends.disk}
          : {name, status: 'ok', text},
      );
    });
  });
}

/** @param {Result} result @param {boolean} inColor */
function format({status, name, text, mend}, inColor) {
  const looks = {
    ok: {symbol: '+', color: 32},
    missing: {symbol: 'x', color: 31},
    'too old': {symbol: 'x', color: 31},
    failed: {symbol: 'x', color: 31},
    hint: {symbol: '?', color: 33},
  };
  const {symbol, color} = looks[status];
  const label = `${symbol} ${status.padEnd(8)}`;
  const lines = [`${name}: ${text}`];
  if (mend) {
    const system = process.platform;
    lines.push(...(system === 'darwin' || system === 'win32' ? mend[system] : mend.linux));
    lines.push(`See "${mend.section}" (#${mend.anchor}).`);
  }
  const indent = ' '.repeat(label.length + 1);
  const wrapped = lines.flatMap((line) => wrap(line, 79 - indent.length)).join(`\n${indent}`);
  return `${inColor ? `\x1b[${color}m${label}\x1b[0m` : label} ${wrapped}`;
}

/** Breaks at spaces what is wider than an old console.
 * @param {string} text @param {number} width
 */
function wrap(text, width) {
  /** @type {string[]} */
  const lines = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  return [...lines, line];
}

/** Checks everything and prints it, in the order of the page; returns whether all that is needed is there. */
async function verify() {
  const inColor = process.stdout.isTTY && !process.env.NO_COLOR;
  console.log(`Checking this computer (${process.platform} ${process.arch}) ...\n`);
  // All at once: a tool that hangs costs its time only once.
  const [git, node, npm, docker, psql, machine] = await Promise.all([
    checkGit(),
    checkNode(),
    checkNpm(),
    checkDocker(),
    checkPsql(),
    Promise.all([...ports.map(checkPort), checkDisk()]),
  ]);
  const results = [...git, node, npm, ...docker, psql, checkEditor(), ...machine];
  for (const result of results) console.log(format(result, inColor));

  const problems = results.filter(({status}) => status !== 'ok' && status !== 'hint');
  const hints = results.filter(({status}) => status === 'hint').length;
  const andHints = hints === 0 ? '' : ` Hints, which you may leave: ${hints}.`;
  const summary =
    problems.length === 0
      ? `Ready: everything that is needed is there.${andHints}`
      : `Not ready yet. To mend, ${problems.length}: ${problems.map(({name}) => name).join(', ')}.${andHints}`;
  console.log(`\n${wrap(summary, 79).join('\n')}`);
  if (results.some(({mend}) => mend)) {
    console.log('The sections named above are on the page Prerequisites of the program.');
  }
  return problems.length === 0;
}

// Tests import this file; only as a program does it check anything.
const started = process.argv[1] || '';
if (path.basename(started) === path.basename(fileURLToPath(import.meta.url))) {
  void verify().then((isReady) => {
    process.exitCode = isReady ? 0 : 1;
  });
}
