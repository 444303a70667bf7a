import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import samples from '../package.json' with {type: 'json'};

test.each(['foundations', 'http-apis', 'data'])(
  'the project of %s installs the versions that the samples are tested with',
  (stage) => {
    const page = new URL(`../../docs/backend/${stage}/index.mdx`, import.meta.url);
    const installed = [
      ...readFileSync(page, 'utf8').matchAll(/ (@?[a-z][\w./-]*)@(\d+\.\d+\.\d+)/g),
    ].map(([, name, version]) => [name, version]);
    expect(installed.length).toBeGreaterThan(1);
    expect({...samples.dependencies, ...samples.devDependencies}).toMatchObject(
      Object.fromEntries(installed),
    );
  },
);
