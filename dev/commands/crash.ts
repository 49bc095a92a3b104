import { runCommand } from '../command';
import { buildSuite } from '../suites/build';
import { crashSuite } from '../suites/crash';
import { runSuites } from '../suites/run';

// npm run test:crash                      20 kills at moments that nobody has chosen
// npm run test:crash -- --kills 500       more of them
// npm run test:crash -- --seed 7          the ones that a failure named
await runCommand(() => runSuites([[buildSuite], [crashSuite(process.argv.slice(2))]]));
