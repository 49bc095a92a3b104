import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;

// Each kind of test is a project, so that `npx vitest run --project unit` starts no database.
export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: [path.join(root, 'tests/support/settings.ts')],
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'sandbox', include: ['tests/sandbox/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'db',
          include: ['tests/db/**/*.test.ts', 'tests/stories/**/*.test.ts'],
          globalSetup: [path.join(root, 'tests/support/database-server.ts')],
        },
      },
      {
        extends: true,
        test: {
          name: 'histories',
          include: ['tests/histories/**/*.test.ts'],
          globalSetup: [path.join(root, 'tests/support/database-server.ts')],
        },
      },
      {
        extends: true,
        // Another operator's marketplace: the same code with a file of settings of its own.
        plugins: [
          {
            name: 'marketplace-in-yen',
            enforce: 'pre',
            resolveId: (id: string, from?: string) =>
              /\/marketplace\.config(\.ts)?$/.test(id) && !from?.includes('/tests/yen/')
                ? path.join(root, 'tests/yen/marketplace.config.ts')
                : null,
          },
        ],
        test: {
          name: 'db-yen',
          include: ['tests/yen/**/*.test.ts'],
          globalSetup: [path.join(root, 'tests/support/database-server.ts')],
        },
      },
      {
        extends: true,
        test: {
          name: 'dev',
          include: ['tests/dev/**/*.test.ts'],
          testTimeout: 120_000,
          // These start whole sets of processes and look at ports and what is left running.
          fileParallelism: false,
        },
      },
    ],
  },
});
