// Ends the services when their supervisor is gone, however it went: its end of our stdin closes with it,
// also on SIGKILL. Plain JavaScript, so that it is there before the first service.
//
// Each line is one JSON order: {"add": pid, "signal": "SIGTERM", "seconds": 10}, {"remove": pid} or
// {"folder": path} (a temporary folder to delete at the end).
import { readFileSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

/** @type {Map<number, {signal: NodeJS.Signals, seconds: number}>} */
const watched = new Map();
/** @type {string[]} */
const folders = [];

createInterface({ input: process.stdin })
  .on('line', (line) => {
    const order = JSON.parse(line);
    if (order.add) watched.set(order.add, order);
    if (order.remove) watched.delete(order.remove);
    if (order.folder) folders.push(order.folder);
  })
  .on('close', async () => {
    for (const [pid, { signal, seconds }] of [...watched].reverse()) {
      kill(pid, signal);
      for (let waited = 0; isAlive(pid) && waited < seconds; waited += 0.1) await sleep(100);
      kill(-pid, 'SIGKILL');
    }
    for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

/** Where nobody collects orphans, one that has ended keeps its number. @param {number} pid */
function isAlive(pid) {
  if (!kill(pid, 0)) return false;
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return !status.slice(status.lastIndexOf(')') + 2).startsWith('Z');
  } catch {
    return true;
  }
}

/** @param {number} pid @param {NodeJS.Signals | 0} signal */
function kill(pid, signal) {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
