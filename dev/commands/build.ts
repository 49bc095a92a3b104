import { build } from '../build';
import { runCommand } from '../command';
import { dataFolder } from '../folders';
import { Steps } from '../steps';
import { Supervisor } from '../supervise';

// The production build for a deployment: needs no database, no keys and no network.
await runCommand(async () => {
  const supervisor = new Supervisor(dataFolder().logs);
  try {
    await new Steps().step('build', () => build(supervisor));
    return 0;
  } finally {
    await supervisor.stopAll();
  }
});
