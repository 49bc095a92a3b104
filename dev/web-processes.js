// Several web processes behind one port: JavaScript runs on one core, so one process leaves the others to rest. Plain
// JavaScript, so that nothing but this stands above the web server: node dev/web-processes.js 4 next start -p 3000
import cluster from 'node:cluster';

/** One that ends so soon after its start would end again: wrong settings, no build, a port that is taken. */
const tooSoonMs = 10_000;

const [count, program, ...args] = process.argv.slice(2);
let stopping = false;

cluster.setupPrimary({ exec: program, args });
for (let nth = 0; nth < Number(count); nth++) start();
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => stop(signal));

/** Starts one, and another in its place when it ends unasked: the others serve meanwhile. */
function start() {
  const startedAt = performance.now();
  cluster.fork().once('exit', (code, signal) => {
    if (stopping) return;
    process.stderr.write(`A web process ended (${signal ?? `code ${code}`}).\n`);
    if (performance.now() - startedAt > tooSoonMs) return start();
    process.exitCode = code || 1;
    stop('SIGTERM');
  });
}

function stop(signal) {
  stopping = true;
  for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill(signal);
}
