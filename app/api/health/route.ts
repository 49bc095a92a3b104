import { connection } from 'next/server';

/** The process is up; says nothing of what it stands on. */
export async function GET(): Promise<Response> {
  await connection();
  return Response.json({ ok: true }, { headers: { 'Cache-Control': 'no-store' } });
}
