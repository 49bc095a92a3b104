import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { taskList } from '@/app/worker-tasks';

test('every job that can be enqueued has somebody who does it', () => {
  const jobs = readFileSync('lib/platform/jobs.ts', 'utf8');
  const payloads = jobs.slice(jobs.indexOf('export type JobPayloads'), jobs.indexOf('\n};'));
  const asked = [...payloads.matchAll(/^ {2}'?([a-z-]+)'?: /gm)].map(([, name]) => name ?? '');
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((name) => !(name in taskList))).toEqual([]);
});
