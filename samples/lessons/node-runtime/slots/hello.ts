import {createServer} from 'node:http';

const server = createServer((request, response) => {
  response.writeHead(200, {'content-type': 'text/plain'});
  response.end(`You asked for ${request.url} with ${request.method}.\n`);
});

server.listen(3000, () => {
  console.log('http://localhost:3000');
});
