import { expect, test, vi } from 'vitest';
import { announceMarks, followMarks } from '@/lib/platform/page-marks';
import { withDatabase } from '@/tests/support/database';

const database = withDatabase();

/** Another web process speaks. */
const otherSays = (words: string) =>
  database.query('SELECT pg_notify($1, $2)', ['minnow_page_marks', words]);

test('a listener that lost its connection forgets everything when it is back, and hears again', async () => {
  const onMarks = vi.fn();
  const onGap = vi.fn();
  followMarks({ onMarks, onGap });
  // What was said before it listened is unknown to it as well.
  await vi.waitFor(() => expect(onGap).toHaveBeenCalledTimes(1), { timeout: 20_000 });

  await announceMarks(['gig:a', 'gigs']);
  await vi.waitFor(() => expect(onMarks).toHaveBeenCalledWith(['gig:a', 'gigs'], true));
  await otherSays(JSON.stringify({ from: 'another process', marks: ['gig:b'] }));
  await vi.waitFor(() => expect(onMarks).toHaveBeenCalledWith(['gig:b'], false));
  expect(onGap).toHaveBeenCalledTimes(1);

  const ended = await database.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'minnow web, page marks'`,
  );
  expect(ended).toHaveLength(1);
  await otherSays(JSON.stringify({ from: 'another process', marks: ['gig:missed'] }));
  await vi.waitFor(() => expect(onGap).toHaveBeenCalledTimes(2), { timeout: 20_000 });
  expect(onMarks).not.toHaveBeenCalledWith(['gig:missed'], false);

  await otherSays(JSON.stringify({ from: 'another process', marks: ['gig:c'] }));
  await vi.waitFor(() => expect(onMarks).toHaveBeenCalledWith(['gig:c'], false));
  await otherSays('words of another version');
  await vi.waitFor(() => expect(onGap).toHaveBeenCalledTimes(3));
});
