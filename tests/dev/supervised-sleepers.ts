import { Supervisor } from '@/dev/supervise';
import { makeTemporaryFolder } from '@/dev/temporary';

// Started, and then killed, by supervise.test.ts.
const folder = makeTemporaryFolder();
const supervisor = new Supervisor(folder);
supervisor.ownFolder(folder);
const pids = ['one', 'two'].map((name) => {
  const args = ['-e', 'setInterval(() => {}, 1000)'];
  return supervisor.start({ name, command: process.execPath, args }).pid;
});
process.stdout.write(`${JSON.stringify({ pids, folder })}\n`);
setInterval(() => undefined, 1000);
