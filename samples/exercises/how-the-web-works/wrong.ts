import type {WrongAttempt} from '../wrong-attempt.js';

/** Wrong attempts by name. */
export const wrong: Record<string, WrongAttempt> = {
  'the-status-is-believed': {
    because: 'The status line says 200; the body is an apology in HTML, and no list of rooms.',
    file: 'trace.md',
    from: `- Type of the body: text/html
- Who ended TLS (nobody, the proxy or the application): nobody
- Did the client get what it asked for (yes or no): no`,
    to: `- Type of the body: text/html
- Who ended TLS (nobody, the proxy or the application): nobody
- Did the client get what it asked for (yes or no): yes`,
    fails: {'the third answer is read right': "success: 'yes'"},
  },
  'the-application-ends-tls': {
    because: 'The proxy has the certificate and its key. The application gets plain HTTP from it.',
    file: 'trace.md',
    from: 'application): the proxy',
    to: 'application): the application',
    fails: {'the second answer is read right': "endedTls: 'the application'"},
  },
  'a-note-that-says-nothing': {
    because: '“It connects” repeats the line. A note says who does what, and to whom.',
    file: 'trace.md',
    from: '← TCP: the connection to port 3443 stands, where the proxy listens',
    to: '← TCP: it connects',
    fails: {
      'each note names DNS, TCP, TLS or HTTP, and says in four words or more what happens':
        '← TCP: it connects',
    },
  },
  'half-a-trace': {
    because: 'The end of the trace has no note: what is not read is not understood.',
    file: 'trace.md',
    from: `← HTTP: the answer of the application, which the proxy has handed on
* Connection #0 to host localhost left intact
← TCP: the connection stays open for the next request
`,
    to: '* Connection #0 to host localhost left intact\n',
    fails: {'no line of a trace is left without a note below it': '< HTTP/1.1 200 OK'},
  },
  'every-failure-is-the-network': {
    because: 'Somebody did answer, at port 3000. It only speaks no TLS.',
    file: 'failures.md',
    from: '| 35            | TLS',
    to: '| 35            | TCP',
    fails: {'TLS with somebody who speaks none is a failure of its own': "'TCP'"},
  },
};
