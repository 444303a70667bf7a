/**
 * The words of the trade that the lessons use, each explained where nothing else is at hand. The list is sorted by
 * `term`, regardless of capitals. All text is plain: no Markdown, no HTML.
 */
import type {LessonId} from './curriculum';

/** A word and what it means. */
export type Term = {
  /** The word, as it stands in the middle of a sentence; its id on the page is made from it, so it does not change. */
  term: string;
  /** What it means: one or two plain sentences that make sense to somebody who knows none of the other words. */
  meaning: string;
  /** The lesson that explains it. */
  lesson: LessonId;
};

/** All terms, sorted. */
export const glossary = [
  {
    term: 'ACID',
    meaning: 'The four promises of a transaction: atomic, consistent, isolated, durable.',
    lesson: 'transactions-and-concurrency',
  },
  {
    term: 'advisory lock',
    meaning:
      'In PostgreSQL, a lock on a number of your own choice, for what has no row that one could lock.',
    lesson: 'transactions-and-concurrency',
  },
  {
    term: 'aggregate function',
    meaning: 'In SQL, a function that makes one value of many rows: a count, a sum, an average.',
    lesson: 'sql-for-applications',
  },
  {
    term: 'anomaly',
    meaning:
      'A fault of a table that keeps one fact in several places: a change reaches some of them, or deleting one thing loses another.',
    lesson: 'relational-modelling',
  },
  {
    term: 'any',
    meaning:
      'In TypeScript, the type that switches all checks off for a value, and for whatever is made from it.',
    lesson: 'typescript-essentials',
  },
  {
    term: 'API',
    meaning:
      'Application programming interface: the agreed way in which one program asks another for something. On this site mostly the list of HTTP requests that a server answers.',
    lesson: 'http-and-rest',
  },
  {
    term: 'atomic',
    meaning:
      'Done as a whole or not at all. Nobody ever sees the half of it, not even after a crash.',
    lesson: 'transactions-and-concurrency',
  },
  {
    term: 'B-tree',
    meaning:
      'PostgreSQL’s usual kind of index: pages that lead to pages, in order. It serves equality, ranges and sorting.',
    lesson: 'indexes-and-query-plans',
  },
  {
    term: 'backfill',
    meaning:
      'To fill a new column of a table for the rows that were there before it, in small batches.',
    lesson: 'migrations-and-seeds',
  },
  {
    term: 'bitmap scan',
    meaning:
      'A way to read a table: the places of all matching rows are noted from an index first, then their pages are fetched in order.',
    lesson: 'indexes-and-query-plans',
  },
  {
    term: 'body',
    meaning:
      'The content of a request or a response, after its headers; in an API mostly JSON. A GET request normally has none.',
    lesson: 'how-the-web-works',
  },
  {
    term: 'boundary',
    meaning:
      'The line at which data comes in that your code does not control: a request, a file, an environment variable. This is where to check it.',
    lesson: 'validation-with-zod',
  },
  {
    term: 'branch',
    meaning:
      'In Git, a line of work with a name of its own. Commits go to it without touching the other branches until you merge.',
    lesson: 'shell-git-pull-requests',
  },
  {
    term: 'cache',
    meaning:
      'A place that keeps an answer for a while, so that it need not be fetched or computed again. The hard part is knowing when the kept answer is no longer right.',
    lesson: 'http-and-rest',
  },
  {
    term: 'cascade',
    meaning: 'In a foreign key, the rule that rows go along when the row they refer to is deleted.',
    lesson: 'relational-modelling',
  },
  {
    term: 'checksum',
    meaning:
      'A short text computed from the content of a file. When one character of the file changes, it is another one.',
    lesson: 'migrations-and-seeds',
  },
  {
    term: 'client',
    meaning:
      'The program that sends a request: a browser, a phone app, curl, or another server. In Prisma, the generated code that sends your queries.',
    lesson: 'how-the-web-works',
  },
  {
    term: 'client error',
    meaning:
      'The request itself is wrong, and whoever sent it has to change it: a status code that begins with 4.',
    lesson: 'errors-and-responses',
  },
  {
    term: 'clone',
    meaning:
      'In Git, a copy of a repository with its whole history, which knows where it came from.',
    lesson: 'shell-git-pull-requests',
  },
  {
    term: 'closure',
    meaning:
      'A function together with the variables around it, which it can still use after the place that made them has finished.',
    lesson: 'javascript-core',
  },
  {
    term: 'coercion',
    meaning: 'Turning a value into another type before it is checked, such as text into a number.',
    lesson: 'validation-with-zod',
  },
  {
    term: 'commit',
    meaning:
      'In Git, a saved state of the files with a message that says why. In a database, the end of a transaction that makes its changes last.',
    lesson: 'shell-git-pull-requests',
  },
  {
    term: 'common table expression',
    meaning:
      'In SQL, a query that is given a name with WITH, so that the next part can use it like a table. It lets one read a long query step by step.',
    lesson: 'sql-for-applications',
  },
  {
    term: 'compiler',
    meaning:
      'A program that turns source code into another form. The one of TypeScript checks the types and takes them out, so that JavaScript is left.',
    lesson: 'typescript-essentials',
  },
  {
    term: 'composite index',
    meaning:
      'An index on several columns, ordered by the first, then by the second. It also serves the first alone, but not the second alone.',
    lesson: 'indexes-and-query-plans',
  },
  {
    term: 'configuration',
    meaning:
      'What differs from one place where a program runs to another: ports, addresses, keys. It stays out of the code, so that the same code runs everywhere.',
    lesson: 'configuration-and-secrets',
  },
  {
    term: 'connection pool',
    meaning:
      'A few open connections to the database that all requests share, because opening one for each would be slow and the database allows only so many.',
    lesson: 'prisma-client',
  },
  {
    term: 'constraint',
    meaning:
      'A rule that the database itself enforces on every row, whichever program writes it: unique, not null, a foreign key, a check, an exclusion.',
    lesson: 'relational-modelling',
  },
  {
    term: 'controller',
    meaning:
      'In NestJS, the class that owns some addresses of the API. It takes the request apart, calls a provider and hands back the result.',
    lesson: 'nestjs-first-api',
  },
  {
    term: 'cursor',
    meaning:
      'In a list that is read page by page, a mark for the place where the last page ended. The next page begins after it, whatever has been added or removed before it.',
    lesson: 'relations-and-pagination',
  },
  {
    term: 'deadlock',
    meaning:
      'Two transactions wait for each other, so that neither can go on. The database notices, and makes one of them fail.',
    lesson: 'transactions-and-concurrency',
  },
  {
    term: 'decorator',
    meaning:
      'A word with an @ before a class, a method or a parameter, such as @Get(): a function that adds something to what it stands before.',
    lesson: 'nestjs-first-api',
  },
  {
    term: 'dependency injection',
    meaning:
      'A class does not make what it needs but is handed it, so that a test can hand it something else. NestJS does the handing by looking at the constructor.',
    lesson: 'nestjs-first-api',
  },
  {
    term: 'discriminated union',
    meaning:
      'A TypeScript type with several shapes that all have one property, such as kind, whose value tells them apart. After a look at it, the compiler knows which shape you have.',
    lesson: 'typescript-essentials',
  },
  {
    term: 'DNS',
    meaning:
      'Domain name system: it turns a name such as example.com into the numeric address of a machine.',
    lesson: 'how-the-web-works',
  },
  {
    term: 'domain error',
    meaning: 'The request is fine, and a rule of the business says no: the room is taken.',
    lesson: 'errors-and-responses',
  },
  {
    term: 'double booking',
    meaning:
      'Two people get the same room at the same time, because each request looked before the other had written. The standard example of a race.',
    lesson: 'transactions-and-concurrency',
  },
  {
    term: 'drift',
    meaning:
      'The tables of a database are not what its migrations make, since somebody has changed them in another way.',
    lesson: 'migrations-and-seeds',
  },
  {
    term: 'driver',
    meaning:
      'A library that carries statements from a program to a database, and brings back the rows.',
    lesson: 'sql-for-applications',
  },
  {
    term: 'driver adapter',
    meaning:
      'What hands the SQL of Prisma’s client to the library that speaks to one kind of database. Another adapter, and the same program runs on another one.',
    lesson: 'prisma-client',
  },
  {
    term: 'endpoint',
    meaning:
      'One method at one address of an API, such as POST /bookings, with what it takes and what it answers.',
    lesson: 'http-and-rest',
  },
  {
    term: 'entity diagram',
    meaning:
      'A drawing of the tables and of how they refer to each other, with the side of the many marked on each line.',
    lesson: 'relational-modelling',
  },
  {
    term: 'enum',
    meaning:
      'A type with a fixed list of words. In PostgreSQL it can be given new ones, and none can be taken away.',
    lesson: 'relational-modelling',
  },
  {
    term: 'environment variable',
    meaning:
      'A named text that a program is started with, such as DATABASE_URL. Settings come in this way, so that the same code runs everywhere.',
    lesson: 'node-runtime',
  },
  {
    term: 'ES module',
    meaning:
      'A JavaScript file with import and export: the standard. CommonJS, with require, is the older kind of Node.js.',
    lesson: 'node-runtime',
  },
  {
    term: 'ETag',
    meaning:
      'A header with a name for one version of an answer. A client sends it back to ask whether there is a newer one, or to change only that version.',
    lesson: 'http-and-rest',
  },
  {
    term: 'event loop',
    meaning:
      'What lets Node.js do many things with one thread: it takes the next piece of work that is ready and runs it to its end. A piece that takes long holds up all the others.',
    lesson: 'node-runtime',
  },
  {
    term: 'exception filter',
    meaning:
      'In NestJS, the place where an error that nobody has caught is turned into a response.',
    lesson: 'errors-and-responses',
  },
  {
    term: 'exclusion constraint',
    meaning:
      'A rule of PostgreSQL that no two rows may conflict, for example by overlapping in time for the same room. It holds also when two requests arrive at once.',
    lesson: 'transactions-and-concurrency',
  },
  {
    term: 'exit code',
    meaning:
      'The number with which a program ends: 0 when it succeeded, anything else when it did not.',
    lesson: 'shell-git-pull-requests',
  },
  {
    term: 'expand and contract',
    meaning:
      'A way to change a table that is in use: first add what is new, then move the code to it, and remove what is old at last. After each step the old code and the new one both work.',
    lesson: 'migrations-and-seeds',
  },
  {
    term: 'fail fast',
    meaning:
      'To stop at the first moment at which a program can know that something is wrong, mostly when it starts, rather than when somebody needs it.',
    lesson: 'configuration-and-secrets',
  },
  {
    term: 'fan-out',
    meaning:
      'In SQL, what happens when a join repeats rows, because they have several partners: sums over the result count them more than once.',
    lesson: 'sql-for-applications',
  },
  {
    term: 'foreign key',
    meaning:
      'A column that names a row of another table, such as the room of a booking. The database refuses a name that does not exist.',
    lesson: 'relational-modelling',
  },
  {
    term: 'framework',
    meaning:
      'Code that calls yours: it owns the program, and you fill in the parts that are your own. A library is the other way around.',
    lesson: 'nestjs-first-api',
  },
  {
    term: 'generic',
    meaning:
      'A function or type with a gap for a type, filled in where it is used, such as a list of something. What goes in and what comes out stay connected.',
    lesson: 'typescript-essentials',
  },
  {
    term: 'GiST index',
    meaning:
      'A kind of index in PostgreSQL that finds what overlaps or contains something, such as stretches of time.',
    lesson: 'indexes-and-query-plans',
  },
  {
    term: 'guard',
    meaning:
      'In NestJS, a check before the handler that answers one question: may this request go on?',
    lesson: 'request-lifecycle',
  },
  {
    term: 'handler',
    meaning:
      'The function or method that is called for the requests to one address, and returns what they are answered with.',
    lesson: 'nestjs-first-api',
  },
  {
    term: 'header',
    meaning:
      'A named line of a request or a response that says something about it, such as content-type: application/json.',
    lesson: 'how-the-web-works',
  },
  {
    term: 'HTTP',
    meaning:
      'The language in which clients and servers talk on the web: a request with a method and an address, then a response with a status code.',
    lesson: 'how-the-web-works',
  },
  {
    term: 'idempotency key',
    meaning:
      'A text that a client chooses and sends with each try of one request. The server works once for it, and gives the same answer to all of them.',
    lesson: 'http-and-rest',
  },
  {
    term: 'idempotent',
    meaning:
      'Doing it twice leaves the same state as doing it once. PUT and DELETE are meant to be, POST is not; that decides whether a client may safely try again.',
    lesson: 'http-and-rest',
  },
  {
    term: 'index',
    meaning:
      'A sorted copy of some columns that lets the database find rows without reading the whole table. It speeds up reading, and costs space and time on each write.',
    lesson: 'indexes-and-query-plans',
  },
  {
    term: 'index-only scan',
    meaning: 'A query that finds all it needs in the index and does not visit the table.',
    lesson: 'indexes-and-query-plans',
  },
  {
    term: 'inference',
    meaning: 'The compiler works out a type by itself, from the value that is given.',
    lesson: 'typescript-essentials',
  },
  {
    term: 'instant',
    meaning:
      'One moment in time, the same for everyone on Earth, whatever their clocks show. An API writes it with its offset: 2030-01-07T09:00:00Z.',
    lesson: 'relational-modelling',
  },
  {
    term: 'interceptor',
    meaning:
      'In NestJS, code around the handler that sees what goes in and what comes out: for timing, logging or changing the answer.',
    lesson: 'request-lifecycle',
  },
  {
    term: 'isolation level',
    meaning:
      'How much a transaction may notice of others that run at the same time. Stricter levels prevent more mistakes, and make some transactions fail and try again.',
    lesson: 'transactions-and-concurrency',
  },
  {
    term: 'issue',
    meaning:
      'In Zod, one thing that is wrong with an input, with a code, the path to the place and a message.',
    lesson: 'validation-with-zod',
  },
  {
    term: 'join',
    meaning:
      'In SQL, putting rows of two tables side by side where they belong together, such as each booking with its room.',
    lesson: 'sql-for-applications',
  },
  {
    term: 'JSON',
    meaning:
      'A text format for data: objects, lists, texts, numbers, true, false and null. It knows no dates; these travel as texts.',
    lesson: 'javascript-core',
  },
  {
    term: 'left join',
    meaning:
      'A join that keeps each row of the first table, also one that has no partner in the second; the columns of that are NULL then.',
    lesson: 'sql-for-applications',
  },
  {
    term: 'lock',
    meaning:
      'What a transaction holds on a row or table so that others wait before they change the same. It ends with the transaction.',
    lesson: 'transactions-and-concurrency',
  },
  {
    term: 'log injection',
    meaning:
      'Text of an attacker that gets into a log as if the program had written it, because it was logged as it came.',
    lesson: 'request-lifecycle',
  },
  {
    term: 'lost update',
    meaning:
      'Two people read a value, both change it, and the second to write wipes out the change of the first without knowing.',
    lesson: 'transactions-and-concurrency',
  },
  {
    term: 'many-to-many relation',
    meaning:
      'Each row on one side belongs to any number on the other, and the other way around: rooms and their equipment. It is kept in a table of its own, with a row for each pair.',
    lesson: 'relational-modelling',
  },
  {
    term: 'mass assignment',
    meaning:
      'A mistake: whatever fields a client sends are copied into the record, including those that it must not set, such as the owner or the role.',
    lesson: 'validation-with-zod',
  },
  {
    term: 'merge conflict',
    meaning:
      'Two branches changed the same lines, and Git asks you which version, or which mixture, is right.',
    lesson: 'shell-git-pull-requests',
  },
  {
    term: 'middleware',
    meaning:
      'A function that sees each request before anything else does, and passes it on or answers it.',
    lesson: 'request-lifecycle',
  },
  {
    term: 'migration',
    meaning:
      'A numbered file of SQL that changes the tables from one version to the next. It is reviewed and kept with the code, and applied once to each database.',
    lesson: 'migrations-and-seeds',
  },
  {
    term: 'module',
    meaning:
      'In JavaScript, a file with its own names that exports some of them. In NestJS, a class that groups controllers and providers, and says which of these others may use.',
    lesson: 'javascript-core',
  },
  {
    term: 'n + 1 queries',
    meaning:
      'One query for a list, then one more for each of its rows, in a loop. With ten rows nobody notices; with a thousand everybody does.',
    lesson: 'prisma-client',
  },
  {
    term: 'narrowing',
    meaning:
      'After a check such as typeof value === "string", TypeScript knows more about the value than before, up to the end of that branch.',
    lesson: 'typescript-essentials',
  },
  {
    term: 'natural key',
    meaning:
      'A key that is found in the world, such as an email address. It changes when the world does.',
    lesson: 'relational-modelling',
  },
  {
    term: 'nested read',
    meaning:
      'Reading things together with what belongs to them in one call, such as bookings with their rooms and guests.',
    lesson: 'relations-and-pagination',
  },
  {
    term: 'never',
    meaning:
      'In TypeScript, the type without any value. What is left after all cases were handled has it.',
    lesson: 'typescript-essentials',
  },
  {
    term: 'normal form',
    meaning:
      'A table in which each fact stands in one place only, so that it cannot contradict itself. In third normal form each column depends on the key, the whole key and nothing else.',
    lesson: 'relational-modelling',
  },
  {
    term: 'NULL',
    meaning:
      'In SQL, the sign for “not known”. A comparison with it is neither true nor false, so that WHERE column = NULL finds nothing; it is IS NULL.',
    lesson: 'sql-for-applications',
  },
  {
    term: 'Observable',
    meaning:
      'In RxJS, a description of values to come. It does nothing until somebody listens, and every step that is added to it sees each value.',
    lesson: 'request-lifecycle',
  },
  {
    term: 'offset',
    meaning:
      'In a list, how many entries are passed over before the first that is sent. It says nothing about which ones they are.',
    lesson: 'relations-and-pagination',
  },
  {
    term: 'one-to-many relation',
    meaning:
      'Each row on one side belongs to one on the other, which has any number of them: a room and its bookings. The side of the many keeps the key of the other.',
    lesson: 'relational-modelling',
  },
  {
    term: 'opaque',
    meaning:
      'Said of a value that whoever holds it hands back as it is, without looking inside. It is not a secret for that.',
    lesson: 'relations-and-pagination',
  },
  {
    term: 'optimistic locking',
    meaning:
      'Nobody waits: each row has a version number, and a change names the version it was made from. If the row has a newer one, the change is refused.',
    lesson: 'transactions-and-concurrency',
  },
  {
    term: 'ORM',
    meaning:
      'Object–relational mapper: a library that turns rows of a database into objects of a program, and calls into SQL. Prisma is one.',
    lesson: 'prisma-client',
  },
  {
    term: 'page',
    meaning:
      'A piece of a list that is sent at a time. In PostgreSQL, also the block of 8 kB in which tables and indexes are stored.',
    lesson: 'relations-and-pagination',
  },
  {
    term: 'parameter',
    meaning:
      'In SQL, a value that travels beside the statement instead of inside its text, so that nothing in it can be taken for SQL.',
    lesson: 'sql-for-applications',
  },
  {
    term: 'partial index',
    meaning: 'An index on only those rows that meet a condition, such as the confirmed bookings.',
    lesson: 'indexes-and-query-plans',
  },
  {
    term: 'pipe',
    meaning:
      'In NestJS, the step that checks a value of the request, or turns it into another, before the handler gets it. In a shell, the sign | that feeds what one command prints to the next.',
    lesson: 'request-lifecycle',
  },
  {
    term: 'planner',
    meaning:
      'The part of a database that decides how a query is carried out, by estimating what each way would cost.',
    lesson: 'indexes-and-query-plans',
  },
  {
    term: 'port',
    meaning:
      'A number that tells the programs on one machine apart: 5432 is the usual one of PostgreSQL. Only one program at a time can listen on it.',
    lesson: 'how-the-web-works',
  },
  {
    term: 'primary key',
    meaning:
      'The column, or the columns together, that tell each row of a table from all others. It is never empty and never changes.',
    lesson: 'relational-modelling',
  },
  {
    term: 'problem details',
    meaning:
      'A standard shape for errors of an API, RFC 9457: JSON with type, title, status, detail and instance, sent as application/problem+json.',
    lesson: 'http-and-rest',
  },
  {
    term: 'process',
    meaning:
      'A running program, with memory of its own. The operating system starts it, can ask it to stop, and can end it.',
    lesson: 'node-runtime',
  },
  {
    term: 'promise',
    meaning:
      'In JavaScript, an object that stands for a result that is not there yet. It is fulfilled with a value or rejected with an error; await waits for either.',
    lesson: 'javascript-core',
  },
  {
    term: 'provider',
    meaning:
      'In NestJS, a class or value that others can ask for in their constructor, mostly a service.',
    lesson: 'nestjs-first-api',
  },
  {
    term: 'proxy',
    meaning:
      'A server between client and server that passes requests on. It often ends the encryption, so that the server behind it sees the proxy as its client.',
    lesson: 'how-the-web-works',
  },
  {
    term: 'pull request',
    meaning:
      'A proposal to merge a branch, with its difference line by line, a description, checks and comments. Another person reviews it before it goes in.',
    lesson: 'shell-git-pull-requests',
  },
  {
    term: 'query plan',
    meaning:
      'How the database is going to answer a query: which index it uses, in which order it joins. EXPLAIN shows it.',
    lesson: 'indexes-and-query-plans',
  },
  {
    term: 'race condition',
    meaning:
      'A mistake that shows only when two things happen in an unlucky order. It passes every test that does one thing after the other.',
    lesson: 'transactions-and-concurrency',
  },
  {
    term: 'rebase',
    meaning:
      'In Git, setting your commits on top of a newer state of another branch, as if you had started there. Only for commits that nobody else builds on.',
    lesson: 'shell-git-pull-requests',
  },
  {
    term: 'redaction',
    meaning: 'To blank out what must not be read, such as passwords in a log.',
    lesson: 'configuration-and-secrets',
  },
  {
    term: 'relational database',
    meaning:
      'A program that keeps data in tables which refer to each other, and lets others ask for it in SQL.',
    lesson: 'relational-modelling',
  },
  {
    term: 'repository',
    meaning: 'A folder whose history Git keeps: every commit, and the names of the branches.',
    lesson: 'shell-git-pull-requests',
  },
  {
    term: 'request id',
    meaning:
      'A name for one request. It stands in the log and in the answer, so that both can be brought together.',
    lesson: 'request-lifecycle',
  },
  {
    term: 'resource',
    meaning: 'In an API, a thing with an address: /rooms/7. Methods say what is done to it.',
    lesson: 'http-and-rest',
  },
  {
    term: 'REST',
    meaning:
      'A style for HTTP APIs: things have addresses, the methods of HTTP act on them, status codes tell how it went, and each request says all that is needed to understand it.',
    lesson: 'http-and-rest',
  },
  {
    term: 'rollback',
    meaning:
      'The end of a transaction that takes all its changes back. In delivery, going back to the version that ran before.',
    lesson: 'transactions-and-concurrency',
  },
  {
    term: 'rotation',
    meaning: 'To replace a secret by a new one and let the old one no longer open anything.',
    lesson: 'configuration-and-secrets',
  },
  {
    term: 'route',
    meaning:
      'A method and an address, such as GET /bookings/:id, together with the code that answers it.',
    lesson: 'nestjs-first-api',
  },
  {
    term: 'row lock',
    meaning:
      'A hold on one row until the end of the transaction, as by SELECT … FOR UPDATE. Whoever wants the same one waits.',
    lesson: 'transactions-and-concurrency',
  },
  {
    term: 'safe method',
    meaning:
      'A method by which a client asks for no change: GET, HEAD, OPTIONS. Browsers and search engines send these without being told to.',
    lesson: 'http-and-rest',
  },
  {
    term: 'schema',
    meaning:
      'A description of the shape of data: with Zod, of a value; with Prisma or in a database, of tables and their columns.',
    lesson: 'validation-with-zod',
  },
  {
    term: 'scope of a provider',
    meaning:
      'In NestJS, how long an object lives: as long as the application (the usual case), during one request, or one for each class that asks.',
    lesson: 'nestjs-first-api',
  },
  {
    term: 'secret',
    meaning: 'A text that gives power to whoever knows it, such as a password or a key.',
    lesson: 'configuration-and-secrets',
  },
  {
    term: 'seed data',
    meaning:
      'Rows that a program puts into an empty database so that it can be used at once. A good seed can run twice without doing harm.',
    lesson: 'migrations-and-seeds',
  },
  {
    term: 'sequential scan',
    meaning:
      'A way to read a table: all of it, from the first page to the last. For a small table that is the fastest.',
    lesson: 'indexes-and-query-plans',
  },
  {
    term: 'serialization failure',
    meaning:
      'PostgreSQL’s answer, with the code 40001, to a transaction that cannot be put into an order with the others. Nothing was changed; the whole transaction is to be tried again.',
    lesson: 'transactions-and-concurrency',
  },
  {
    term: 'server',
    meaning:
      'A program that waits for requests and answers them, and the machine on which it runs.',
    lesson: 'how-the-web-works',
  },
  {
    term: 'server error',
    meaning:
      'The request is fine, and something on the server’s side broke: a status code that begins with 5.',
    lesson: 'errors-and-responses',
  },
  {
    term: 'shadow database',
    meaning:
      'An empty database that Prisma makes for itself while it writes a migration: it runs all earlier ones there and compares.',
    lesson: 'migrations-and-seeds',
  },
  {
    term: 'shell',
    meaning:
      'The program in a terminal that reads a line, starts what it names, and shows what that prints: bash, zsh, PowerShell.',
    lesson: 'shell-git-pull-requests',
  },
  {
    term: 'signal',
    meaning:
      'A short message from the operating system to a process, such as SIGTERM: please stop.',
    lesson: 'node-runtime',
  },
  {
    term: 'singleton',
    meaning:
      'An object of which there is one for the whole application, shared by all who ask for it.',
    lesson: 'nestjs-first-api',
  },
  {
    term: 'snapshot',
    meaning: 'The state of the data that a statement or a transaction sees, fixed at one moment.',
    lesson: 'transactions-and-concurrency',
  },
  {
    term: 'SQL injection',
    meaning:
      'An attack: text from a client becomes part of a SQL statement and changes what it does. Values sent as parameters rule it out.',
    lesson: 'sql-for-applications',
  },
  {
    term: 'SQLSTATE',
    meaning:
      'The code of five signs that a database gives each kind of error, such as 23505 for a value that must be unique. Programs look at it, never at the message.',
    lesson: 'transactions-and-concurrency',
  },
  {
    term: 'stack trace',
    meaning:
      'The list of calls that led to an error, the innermost first. The first line in a file of yours is where to begin.',
    lesson: 'debugging',
  },
  {
    term: 'Standard Schema',
    meaning:
      'An interface that Zod and other schema libraries share, so that a framework such as NestJS need not know each of them.',
    lesson: 'validation-with-zod',
  },
  {
    term: 'status code',
    meaning:
      'The three digits that begin a response: 2xx worked, 4xx the client has to change something, 5xx the server failed.',
    lesson: 'http-and-rest',
  },
  {
    term: 'stream',
    meaning:
      'Data that is handled piece by piece as it arrives, so that a large file never has to fit into memory at once.',
    lesson: 'node-runtime',
  },
  {
    term: 'subquery',
    meaning: 'In SQL, a query in parentheses inside another one.',
    lesson: 'sql-for-applications',
  },
  {
    term: 'surrogate key',
    meaning: 'A key that was made up to tell rows apart, mostly a number, and means nothing else.',
    lesson: 'relational-modelling',
  },
  {
    term: 'table',
    meaning:
      'What a relational database keeps data in: named columns with a type each, and any number of rows, one for each thing.',
    lesson: 'relational-modelling',
  },
  {
    term: 'TCP',
    meaning:
      'The protocol below HTTP/1.1 and HTTP/2 that brings bytes from one machine to another, complete and in order.',
    lesson: 'how-the-web-works',
  },
  {
    term: 'terminal',
    meaning: 'A window in which you type commands and read what they answer.',
    lesson: 'shell-git-pull-requests',
  },
  {
    term: 'tiebreaker',
    meaning:
      'The last column of a sort, unique in each row, so that no two rows are equal in the order.',
    lesson: 'relations-and-pagination',
  },
  {
    term: 'timestamptz',
    meaning:
      'PostgreSQL’s type for a moment in time. It keeps the moment, not the zone it was given in, and shows it in the zone of whoever asks.',
    lesson: 'relational-modelling',
  },
  {
    term: 'TLS',
    meaning:
      'The encryption of https: it keeps others from reading and changing what travels, and proves with a certificate who answers.',
    lesson: 'how-the-web-works',
  },
  {
    term: 'transaction',
    meaning:
      'Several statements to a database that count as one: all of them take effect, or none does.',
    lesson: 'transactions-and-concurrency',
  },
  {
    term: 'type assertion',
    meaning:
      'The word as in TypeScript: you claim a type, and the compiler believes you. Nothing is checked, neither now nor when the program runs.',
    lesson: 'typescript-essentials',
  },
  {
    term: 'type predicate',
    meaning:
      'A return type such as input is string: a function that answers yes or no, and from whose yes the compiler learns.',
    lesson: 'typescript-essentials',
  },
  {
    term: 'unhandled rejection',
    meaning: 'A promise was rejected and nobody was waiting for it. Node.js then ends the process.',
    lesson: 'node-runtime',
  },
  {
    term: 'union type',
    meaning:
      'A TypeScript type that allows one of several, as in "confirmed" | "canceled" or string | undefined.',
    lesson: 'typescript-essentials',
  },
  {
    term: 'unknown',
    meaning:
      'In TypeScript, the type of a value of which nothing is known yet. It must be checked before anything can be done with it.',
    lesson: 'typescript-essentials',
  },
  {
    term: 'upsert',
    meaning:
      'Insert the row, or update it if it is there already, in one statement. In PostgreSQL: INSERT … ON CONFLICT … DO UPDATE.',
    lesson: 'sql-for-applications',
  },
  {
    term: 'UTC',
    meaning:
      'The time that all zones are counted from. It knows no summer time, which makes it the one to store.',
    lesson: 'relational-modelling',
  },
  {
    term: 'utility type',
    meaning: 'A type of TypeScript that makes one type from another: Pick, Omit, Partial, Record.',
    lesson: 'typescript-essentials',
  },
  {
    term: 'validation',
    meaning:
      'Checking when the program runs that input is what you expect, before your code works with it.',
    lesson: 'validation-with-zod',
  },
  {
    term: 'window function',
    meaning:
      'In SQL, a function that looks at a row’s neighbors without merging them into one row: a rank, a running total, the previous value.',
    lesson: 'sql-for-applications',
  },
] as const satisfies readonly Term[];

/** The id of a term on the page: `exclusion-constraint`. */
export function termId(term: string): string {
  return term
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
