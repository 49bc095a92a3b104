import { streamed } from '@/app/file-answer';
import { currentActor } from '@/app/session';
import { fetchExport } from '@/lib/exports/fetch-export';
import { isRefusal } from '@/lib/platform/errors';
import { readFileStream } from '@/lib/platform/storage';

/** Everything of the person's who asks, as a zip; signed in as anybody else there is nothing here. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  try {
    const file = await fetchExport(await currentActor(), (await params).id);
    const stream = await readFileStream(file.key);
    return new Response(streamed(request, stream), {
      headers: {
        'Content-Type': 'application/zip',
        'Content-Length': String(file.sizeBytes),
        'Content-Disposition': `attachment; filename="${file.name.replace(/[^\w.-]/g, '_')}"`,
        'Cache-Control': 'private, no-store',
      },
    });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const nobody = error.code === 'unauthenticated';
    return new Response(
      nobody ? 'Please sign in to fetch your data.' : 'This is not there, or not any more.',
      {
        status: nobody ? 401 : 404,
        headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
      },
    );
  }
}
