import { serveOptions } from '../arguments';
import { runCommand } from '../command';
import { serve } from '../serve';

// The whole marketplace on one machine, on a production build: npm run demo -- [--port 3100] [--host 0.0.0.0] [--fresh] [--empty]
await runCommand(async () => {
  const { port, ...options } = serveOptions(process.argv.slice(2));
  if (port) process.env.PORT = port;
  return await serve({ command: 'demo', watch: false, ...options });
});
