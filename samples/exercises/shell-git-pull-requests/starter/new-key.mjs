// Stands in for the page of the mail service on which you ask for a new key. The old one is worth nothing from then on.
import {randomBytes} from 'node:crypto';
import {writeFileSync} from 'node:fs';

const key = `live-${randomBytes(8).toString('hex')}`;
writeFileSync(new URL('accepted-key.txt', import.meta.url), `${key}\n`);
console.log(`MAIL_KEY=${key}`);
