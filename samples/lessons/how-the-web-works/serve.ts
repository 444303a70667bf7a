/** Starts the application, and a proxy in front of it, for you to ask with curl. Ctrl+C ends both. */
import {writeFileSync} from 'node:fs';
import {createApp} from './app.js';
import {makeCertificate} from './certificate.js';
import {createProxy} from './proxy.js';

const app = Number(process.env.PORT ?? 3000);
const proxy = Number(process.env.PROXY_PORT ?? 3443);
const certificate = await makeCertificate();
writeFileSync('localhost.pem', certificate.cert);

createApp().listen(app, 'localhost');
createProxy(certificate, {port: app}).listen(proxy, 'localhost', () => {
  console.log(`The application:     http://localhost:${app}/rooms`);
  console.log(`The same by a proxy: https://localhost:${proxy}/rooms`);
  console.log('Its certificate is in localhost.pem. Leave this window open; Ctrl+C ends it.');
});
