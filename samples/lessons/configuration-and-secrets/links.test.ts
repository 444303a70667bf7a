import 'reflect-metadata';
import {inspect} from 'node:util';
import {expect, test} from 'vitest';
import {LinksService} from './links/links.service.js';
import {readSettings} from './links/settings.js';
import {Secret} from './secret.js';

const environment = {PUBLIC_URL: 'https://bookable.example', LINK_KEY: 'k'.repeat(32)};

function linkFor(bookingId: number, LINK_KEY: string): string {
  const read = readSettings({...environment, LINK_KEY});
  if (!read.ok) throw new Error(read.problems);
  return new LinksService(read.settings).accept(bookingId);
}

test('a signature depends on the booking and on the key', () => {
  const link = linkFor(7, 'k'.repeat(32));
  expect(link).toMatch(/^https:\/\/bookable\.example\/accept\/7\?signature=[\w-]{43}$/);
  expect(linkFor(7, 'k'.repeat(32))).toBe(link);
  expect(linkFor(7, 'l'.repeat(32))).not.toBe(link);
  expect(linkFor(8, 'k'.repeat(32)).split('=')[1]).not.toBe(link.split('=')[1]);
});

test('a secret shows itself to nobody but the line that asks', () => {
  const secret = new Secret('swordfish');
  const shown = [
    String(secret),
    JSON.stringify({secret}),
    inspect({secret}),
    inspect(secret, {showHidden: true}),
  ];
  expect(shown.join('\n')).not.toContain('swordfish');
  expect(secret.reveal()).toBe('swordfish');
});

test('a wrong secret is named, and not shown', () => {
  const read = readSettings({PUBLIC_URL: 'bookable', LINK_KEY: 'swordfish'});
  expect(read).toMatchObject({ok: false});
  expect(JSON.stringify(read)).toContain('LINK_KEY');
  expect(JSON.stringify(read)).not.toContain('swordfish');
});
