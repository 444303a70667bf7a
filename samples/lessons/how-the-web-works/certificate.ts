import {generate} from 'selfsigned';
import type {Certificate} from './proxy.js';

/**
 * A certificate for `localhost` that nobody has signed but its own key: good enough to practice on one machine, and for
 * nothing else. Node.js can read certificates and not make them, hence the package.
 */
export async function makeCertificate(): Promise<Certificate> {
  const {cert, private: key} = await generate([{name: 'commonName', value: 'localhost'}], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{name: 'subjectAltName', altNames: [{type: 2, value: 'localhost'}]}],
  });
  return {cert, key};
}
