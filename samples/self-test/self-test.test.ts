import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';

const page = readFileSync(
  new URL('../../docs/backend/internship-program/prerequisites.mdx', import.meta.url),
  'utf8',
);

/** What the page gives as the answer to a question, from its first word on. */
function answerTo(question: number): string {
  const summary = `<summary>Answer to question ${question}</summary>\n\n`;
  return page.slice(page.indexOf(summary) + summary.length);
}

/** What Node.js prints when it runs the program of a question. */
function run(question: number, ...args: string[]) {
  const program = fileURLToPath(new URL(`question-${question}.js`, import.meta.url));
  const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: {...process.env, FORCE_COLOR: '0'},
  });
  return {status, printed: stdout.trim().split('\n'), errors: stderr};
}

for (const question of [1, 2, 3, 4]) {
  test(`question ${question} prints what its answer begins with`, () => {
    const {status, printed} = run(question);
    expect(status).toBe(0);
    const answer = `${printed.map((line) => `\`${line}\``).join(', ')}. `;
    expect(answerTo(question).slice(0, answer.length)).toBe(answer);
  });
}

test('question 5: valid JSON is read', () => {
  expect(run(5, '{"floor":2}')).toEqual({status: 0, printed: ['{"floor":2}'], errors: ''});
});

test('question 5: with invalid JSON the program says so and goes on', () => {
  const {status, printed, errors} = run(5, '{"floor":');
  expect({status, printed}).toEqual({status: 0, printed: ['{}']});
  expect(errors).toContain('The settings are not valid JSON: SyntaxError: ');
});
