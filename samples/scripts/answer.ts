/** What PGlite answers to SQL, printed as psql prints it: tables, what was done, and refusals with their code. */
import {messages, protocol, types, type PGlite} from '@electric-sql/pglite';

/** Parts of SQL in which a semicolon ends nothing (text, quoted names, comments), complete or not, and the semicolon that does. */
const token =
  /'[^']*(?:'|$)|"[^"]*(?:"|$)|--[^\n]*|\/\*[^]*?(?:\*\/|$)|(\$(?:[a-z_]\w*)?\$)[^]*?(?:\1|$)|;/gi;

/** What stands before a statement and is no part of it. */
const before = /^(?:\s|--[^\n]*|\/\*[^]*?\*\/)+/;

/** Cuts SQL after each semicolon that ends a statement. What comes after the last of them is the rest. */
export function split(sql: string): {statements: string[]; rest: string} {
  const statements: string[] = [];
  let start = 0;
  for (const {0: text, index} of sql.matchAll(token)) {
    if (text !== ';') continue;
    statements.push(sql.slice(start, index + 1).replace(before, ''));
    start = index + 1;
  }
  return {statements, rest: sql.slice(start).replace(before, '')};
}

/** Runs one statement after the other, also after a refusal, as psql does. Returns what that prints. */
export async function answers(db: Pick<PGlite, 'execProtocol'>, sql: string): Promise<string> {
  const {statements, rest} = split(sql);
  let printed = '';
  for (const statement of [...statements, rest]) printed += await answer(db, statement);
  return printed;
}

async function answer(db: Pick<PGlite, 'execProtocol'>, statement: string): Promise<string> {
  const query = protocol.serialize.query(statement);
  const {messages: all} = await db.execProtocol(query, {throwOnError: false});
  let fields: messages.Field[] = [];
  const rows: (string | null)[][] = [];
  let printed = '';
  for (const message of all) {
    if (message instanceof messages.RowDescriptionMessage) fields = message.fields;
    if (message instanceof messages.DataRowMessage) rows.push(message.fields);
    if (message instanceof messages.CommandCompleteMessage) {
      if (fields.length > 0) printed += table(fields, rows);
      // Of what shows rows, psql names only the changes: not SELECT, SHOW or EXPLAIN.
      if (fields.length === 0 || /^(?:INSERT|UPDATE|DELETE|MERGE)/.test(message.text)) {
        printed += `${message.text}\n`;
      }
    }
    if (message instanceof messages.NoticeMessage || message instanceof messages.DatabaseError) {
      printed += notice(message, statement);
    }
  }
  return printed;
}

const numbers: number[] = [
  types.INT2,
  types.INT4,
  types.INT8,
  types.FLOAT4,
  types.FLOAT8,
  types.NUMERIC,
];

function table(fields: messages.Field[], values: (string | null)[][]): string {
  const rows = values.map((row) => row.map((value) => value ?? 'NULL'));
  const columns = fields.map(({name, dataTypeID}, at) => ({
    name,
    isNumber: numbers.includes(dataTypeID),
    width: Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)),
  }));
  const head = columns.map(({name, width}) =>
    name.padStart(name.length + Math.floor((width - name.length) / 2)).padEnd(width),
  );
  const body = rows.map((row) =>
    columns.map(({isNumber, width}, at) =>
      isNumber ? row[at]?.padStart(width) : row[at]?.padEnd(width),
    ),
  );
  const lines = [
    ...[head, ...body].map((cells) => ` ${cells.join(' | ')}`.trimEnd()),
    `(${rows.length} ${rows.length === 1 ? 'row' : 'rows'})`,
  ];
  lines.splice(1, 0, columns.map(({width}) => '-'.repeat(width + 2)).join('+'));
  return `${lines.join('\n')}\n\n`;
}

/** A refusal with its code, which psql shows after `\set VERBOSITY verbose`; a notice without one. */
function notice(
  message: messages.DatabaseError | messages.NoticeMessage,
  statement: string,
): string {
  const isRefusal = message instanceof messages.DatabaseError;
  const lines = [
    `${message.severity}:  ${isRefusal ? `${message.code}: ` : ''}${message.message}`,
    ...(message.position ? pointer(statement, Number(message.position) - 1) : []),
    ...(message.detail ? [`DETAIL:  ${message.detail}`] : []),
    ...(message.hint ? [`HINT:  ${message.hint}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** The line of the statement in which something is wrong, and a mark below the place. psql shortens long lines, this does not. */
function pointer(statement: string, position: number): string[] {
  const above = statement.slice(0, position).split('\n');
  const label = `LINE ${above.length}: `;
  return [
    `${label}${statement.split('\n')[above.length - 1]}`,
    `${' '.repeat(label.length + (above.at(-1)?.length ?? 0))}^`,
  ];
}
