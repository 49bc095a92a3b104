import { notFound } from 'next/navigation';
import { isRefusal } from '@/lib/platform/errors';

/** What a query reads, or the 404 page when it refuses: 'not yours' and 'not there' look the same. */
export async function found<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (
      isRefusal(error, 'not_found') ||
      isRefusal(error, 'forbidden') ||
      isRefusal(error, 'invalid')
    )
      notFound();
    throw error;
  }
}
