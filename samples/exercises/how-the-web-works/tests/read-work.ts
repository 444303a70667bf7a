import {readFileSync} from 'node:fs';

/** One of the three requests, as the reader has written it down. */
export type Request = {
  /** The lines of the trace and the notes, in their order; without empty ones. */
  lines: string[];
  /** What stands behind the questions below the trace. */
  answers: {status: string; type: string; endedTls: string; success: string};
};

export const isNote = (line: string) => line.startsWith('←');
/** Lines of curl begin with one of these; the rest is the body, or something of the reader’s. */
export const isTrace = (line: string) => /^[*<>]/.test(line);

/** The text of a file in the folder `work`. */
export function readWork(name: string): string {
  return readFileSync(new URL(`../work/${name}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
}

/** The three requests of trace.md. */
export function readRequests(): Request[] {
  return readWork('trace.md')
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const block = /^```text\n([\s\S]*?)^```/m.exec(section)?.[1] ?? '';
      const answer = (question: string) =>
        new RegExp(`^- ${question}[^:\n]*:(.*)$`, 'm').exec(section)?.[1]?.trim().toLowerCase() ??
        '';
      return {
        lines: block.split('\n').filter((line) => line.trim() !== ''),
        answers: {
          status: answer('Status'),
          type: answer('Type of the body'),
          endedTls: answer('Who ended TLS'),
          success: answer('Did the client'),
        },
      };
    });
}
