import {createServer} from 'node:http';

// #region handler
const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  response.end(`Booked: ${JSON.parse(body).title}\n`);
});
// #endregion handler

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address === null || typeof address === 'string') return;
  // One client sends a body that breaks off.
  void fetch(`http://127.0.0.1:${address.port}`, {method: 'POST', body: '{"title":'});
});
