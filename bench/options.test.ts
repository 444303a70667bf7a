import {expect, test} from '@playwright/test';
import {siteAddress} from '../site-address';
import {readOptions} from './options';

test('without arguments our own build is measured five times', () => {
  expect(readOptions([])).toMatchObject({
    runs: 5,
    sites: [{name: 'ours', folder: 'build', basePath: siteAddress.basePath, page: undefined}],
  });
  expect(readOptions([]).ofBuilds).toBeUndefined();
});

test('other sites are named with folder, base path and page', () => {
  const {sites} = readOptions(['a=/some/folder@/base/:guide/start', 'b=x@/', 'c=y:/', '--runs=2']);
  expect(sites).toEqual([
    {name: 'a', folder: '/some/folder', basePath: '/base/', page: 'guide/start'},
    {name: 'b', folder: 'x', basePath: '/', page: undefined},
    {name: 'c', folder: 'y', basePath: siteAddress.basePath, page: ''},
  ]);
});

test('growth and builds have sizes of their own, and take others', () => {
  expect(readOptions(['--growth'])).toMatchObject({ofBuilds: 'growth', pages: [40, 200]});
  expect(readOptions(['--build'])).toMatchObject({ofBuilds: 'build', pages: [100, 1000], runs: 1});
  expect(readOptions(['--build', '--pages=5,50'])).toMatchObject({pages: [5, 50]});
});

for (const [args, message] of [
  [['--runs=0'], '"0" is not a number'],
  [['--build', '--pages=10,x'], '"x" is not a number'],
  [['build'], '"build" names no site'],
  [['ours=build@base'], '"ours=build@base" names no site'],
  [['--fast'], '--fast'],
  [['--growth', '--build'], 'one at a time'],
  [['--growth', 'ours=build'], 'no other site'],
] as const) {
  test(`"${args.join(' ')}" is refused, and told what would work`, () => {
    expect(() => readOptions([...args])).toThrow(message);
    expect(() => readOptions([...args])).toThrow('npm run bench -- --growth');
  });
}
