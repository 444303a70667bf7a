import pg from 'pg';

const client = new pg.Client('postgresql://postgres@127.0.0.1:1/bookable');
await client.connect();
