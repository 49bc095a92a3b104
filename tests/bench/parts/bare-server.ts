import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AnswerAsSent } from '../answer-as-sent';

// The least that Node can do: kept answers, sent again byte for byte. `bare-server.ts <file> <port>`
const [file = '', port = ''] = process.argv.slice(2);
const answers = JSON.parse(readFileSync(file, 'utf8')) as Record<string, AnswerAsSent>;
const kept = new Map(
  Object.entries(answers).map(([name, { headers, body }]) => [
    `/${name}`,
    { headers: [...headers], body: Buffer.from(body, 'base64') },
  ]),
);

const server = createServer((request, response) => {
  const answer = kept.get(request.url ?? '');
  if (!answer) return response.writeHead(request.url === '/' ? 204 : 404).end();
  return response.writeHead(200, answer.headers).end(answer.body);
});
server.listen(Number(port), '127.0.0.1');
