import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installWithApt, runs } from '../apt';
import { Failure } from '../failure';
import { loopback } from '../ports';
import { type Child, type Supervisor, untilReady } from '../supervise';
import { respondsAt } from './http';

const program = '/usr/sbin/nginx';

interface Proxy {
  readonly port: number;
  /** The web processes; a browser whose cookie `process` says `1` is led to the second, and so on. */
  readonly webPorts: readonly number[];
  /** For its files. */
  readonly folder: string;
}

/**
 * A real nginx in front of several web processes, set as Debian brings it but for what README asks of a proxy. It is
 * installed where it is missing, on Debian as root.
 * @throws Failure when there is none and none could be got
 */
export async function startNginx(supervisor: Supervisor, proxy: Proxy): Promise<Child> {
  if (!runs(program)) installWithApt('nginx-light');
  if (!runs(program)) throw new Failure(`There is no nginx on this machine (${program}).`);
  const folder = path.join(proxy.folder, 'nginx');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(file, settings(proxy, folder));
  const child = supervisor.start({
    name: 'nginx',
    command: program,
    args: ['-p', folder, '-c', file, '-e', path.join(folder, 'error.log')],
    stopSeconds: 3,
  });
  await untilReady(child, () => respondsAt(proxy.port, '/api/health'), 30);
  return child;
}

function settings({ port, webPorts }: Proxy, folder: string): string {
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
pid ${folder}/nginx.pid;
worker_processes 1;
events { worker_connections 1024; }
http {
  access_log off;
  ${kept.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  map $cookie_process $web {
    default ${loopback}:${webPorts[0]};
    ${webPorts.map((web, nth) => `${nth} ${loopback}:${web};`).join('\n    ')}
  }
  server {
    listen ${loopback}:${port};
    client_max_body_size 30m;
    location / {
      proxy_pass http://$web;
      proxy_set_header Host $http_host;
      proxy_set_header X-Forwarded-For $remote_addr;
      proxy_set_header X-Forwarded-Proto $scheme;
    }
  }
}
`;
}
