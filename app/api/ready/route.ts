import { connection } from 'next/server';
import { readiness } from '@/lib/platform/readiness';

/** Can this process serve people: 503 while the database, the queue or the storage is out of reach. */
export async function GET(): Promise<Response> {
  await connection();
  const state = await readiness();
  const ok = Object.values(state).every(Boolean);
  const headers = { 'Cache-Control': 'no-store' };
  return Response.json({ ok, ...state }, { status: ok ? 200 : 503, headers });
}
