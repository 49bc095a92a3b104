import { runCommand } from '../command';
import { Failure } from '../failure';
import { deployMigrations } from '../migrate';

// Brings the database of DATABASE_URL to the newest shape; what a deployment runs before the new version starts.
await runCommand(async () => {
  const url = process.env.DATABASE_URL;
  if (!url) {
    throw new Failure(
      'DATABASE_URL is not set, so there is no database to migrate: name one, such as DATABASE_URL=postgresql://user:password@localhost:5432/minnow (the demo migrates its own when it starts).',
    );
  }
  const applied = await deployMigrations(url);
  process.stdout.write(
    applied.length === 0
      ? 'The database is up to date.\n'
      : `Applied ${applied.length}:\n${applied.map((name) => `  ${name}\n`).join('')}`,
  );
  return 0;
});
