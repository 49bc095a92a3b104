import { serveOptions } from '../arguments';
import { runCommand } from '../command';
import { serve } from '../serve';

// The same services with pages compiled as they change and the worker restarted: npm run dev -- [--port 3100] [--fresh] [--empty]
await runCommand(async () => {
  const { port, ...options } = serveOptions(process.argv.slice(2));
  if (port) process.env.PORT = port;
  return await serve({ command: 'dev', watch: true, ...options });
});
