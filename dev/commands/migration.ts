import { runCommand } from '../command';
import { Failure } from '../failure';
import { shown } from '../folders';
import { recordSchema, writeMigration } from '../migration';
import { startScratchPostgres } from '../scratch';

// npm run db:migration -- <name>            writes the next migration from what changed in prisma/schema
// npm run db:migration -- <name> --empty    an empty one, for what the schema cannot say
// npm run db:migration -- --accept          the migrations were changed by hand and fit the schema again
await runCommand(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--accept')) {
    recordSchema();
    return 0;
  }
  const name = args.find((each) => !each.startsWith('--'));
  if (!name) {
    throw new Failure(
      "A migration needs a name that says what it does: 'npm run db:migration -- add_gig_video'.",
    );
  }
  const postgres = await startScratchPostgres();
  try {
    const file = await writeMigration(name, postgres.url(), new Date(), args.includes('--empty'));
    process.stdout.write(
      `Wrote ${shown(file)}: read it, and add by hand what the schema cannot say.\n`,
    );
  } finally {
    await postgres.stop();
  }
  return 0;
});
