/**
 * The repository that is to be repaired. It is made here when `work` has none, so that it is the same for everybody: the folder
 * `server.git` stands in for the server, `bookable` is Ana’s clone of it. When `work` has a repair.sh, as the reference solution
 * does, that is run in the fresh clone.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const work = join(import.meta.dirname, '../work');
export const clone = join(work, 'bookable');
export const server = join(work, 'server.git');

/** The key that Ana has committed. */
export const leakedKey = 'live-4417-garden';
/** What the server’s main consists of, the newest first. */
export const mainOfServer = [
  'Count the new chairs in the garden',
  'Say how to show the rooms',
  'List the rooms',
];

/** The settings of a reader’s Git must change nothing here. */
const ownSettings = {GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C'};

function run(command: string, args: string[], cwd: string, env: NodeJS.ProcessEnv = {}): string {
  // A hook of Git, for one, sets GIT_DIR, and we would look into another repository.
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const {status, stdout, stderr, error} = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: {...Object.fromEntries(inherited), ...ownSettings, ...env},
  });
  if (error) throw new Error(`${command} can't be started: ${error.message}`);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout.trimEnd();
}

/** What a Git command prints, by default in the clone. @throws with Git’s message when it fails */
export const git = (args: string[], cwd = clone) => run('git', args, cwd);
/** What the program prints as it lies in the clone. */
export const showRooms = () => run(process.execPath, ['show.mjs'], clone);

const lines = (text: string) => text.split('\n').filter((line) => line !== '');
/** The lines that a Git command prints. */
export const gitLines = (args: string[], cwd = clone) => lines(git(args, cwd));

/** The branch with the repaired work. @throws when there is none */
export function branch(): string {
  const [found] = gitLines(['branch', '--list', 'show-floors']);
  if (!found) throw new Error('There is no branch show-floors yet.');
  return 'show-floors';
}

/** The subjects of the commits behind a name that bring the leaked key or take it away: none when no commit ever had it. */
export const commitsWithKey = (name: string, folder = clone) =>
  gitLines(['log', '-m', '-S', leakedKey, '--format=%s', name], folder);

/** A file of the folder `work`; empty when it is not there. */
export function readWork(name: string): string {
  const path = join(work, name);
  return existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : '';
}

type Person = 'Ana' | 'Budi' | 'You';

function identity(who: Person): Record<string, string> {
  const [name, email] = [`${who} Example`, `${who.toLowerCase()}@example.com`];
  return {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
  };
}

let minutes = 0;

function commit(who: Person, subject: string, files: Record<string, string | null>): void {
  for (const [name, content] of Object.entries(files)) {
    if (content === null) rmSync(join(clone, name));
    else writeFileSync(join(clone, name), content);
  }
  git(['add', '--all']);
  minutes += 1;
  const date = `2030-01-07T09:${String(minutes).padStart(2, '0')}:00Z`;
  run('git', ['commit', '--quiet', '--message', subject], clone, {
    ...identity(who),
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
  });
}

const readme = '# Rooms\n\nThe rooms of the office.\n';
const rooms = `[
  {"name": "Aula", "capacity": 12},
  {"name": "Garden", "capacity": 8},
  {"name": "Library", "capacity": 4}
]
`;
const withFloors = `[
  {"name": "Aula", "capacity": 12, "floor": 0},
  {"name": "Garden", "capacity": 8, "floor": 0},
  {"name": "Library", "capacity": 4, "floor": 2}
]
`;
const program = `import {readFileSync} from 'node:fs';

for (const room of JSON.parse(readFileSync('rooms.json', 'utf8'))) {
  console.log(\`\${room.name}: \${room.capacity} people\`);
}
`;
const withTypo = program.replace('people`', 'people, flor ${room.floor}`');

function build(): void {
  mkdirSync(clone, {recursive: true});
  mkdirSync(server);
  git(['init', '--quiet', '--bare', '--initial-branch=main'], server);
  git(['init', '--quiet', '--initial-branch=main']);
  // Line ends as they are, also on Windows.
  git(['config', 'core.autocrlf', 'false']);
  git(['remote', 'add', 'origin', '../server.git']);

  commit('Budi', 'List the rooms', {'rooms.json': rooms, 'show.mjs': program});
  commit('Budi', 'Say how to show the rooms', {'README.md': `${readme}\nRun: node show.mjs\n`});
  git(['branch', 'work']);
  const moreChairs = rooms.replace('"Garden", "capacity": 8', '"Garden", "capacity": 10');
  commit('Budi', 'Count the new chairs in the garden', {'rooms.json': moreChairs});
  git(['push', '--quiet', '--set-upstream', 'origin', 'main']);

  // Ana has worked on main, from where it was in the morning.
  git(['reset', '--quiet', '--hard', 'work']);
  git(['branch', '--quiet', '--delete', 'work']);
  commit('Ana', 'Add the floor to each room', {'rooms.json': withFloors});
  commit('Ana', 'Add .env with the key for mails', {'.env': `MAIL_KEY=${leakedKey}\n`});
  commit('Ana', 'Show the floor', {'show.mjs': withTypo});
  commit('Ana', 'Delete .env, it should not be here', {'.env': null});
  git(['push', '--quiet', 'origin', 'main:wip']);
  commit('Ana', 'Fix the typo', {'show.mjs': withTypo.replace('flor', 'floor')});
}

if (!existsSync(clone)) {
  build();
  if (existsSync(join(work, 'repair.sh'))) run('bash', ['../repair.sh'], clone, identity('You'));
}
