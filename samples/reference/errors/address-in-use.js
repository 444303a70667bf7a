import {createServer} from 'node:http';

createServer().listen(3000, '127.0.0.1');
createServer().listen(3000, '127.0.0.1');
