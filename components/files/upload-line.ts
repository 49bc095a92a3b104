import type { DetailedError, Upload } from 'tus-js-client';
import { ownFetch, personHeader } from '@/components/accounts/own-fetch';
import type { UploadItem, UploadPlace } from './upload-item';

/** A full part of the server's storage: what a killed server loses at most, and has to be sent again. */
const chunkBytes = 8 * 1024 * 1024;
const longestWaitMs = 15_000;

type Change = Partial<Pick<UploadItem, 'id' | 'state' | 'sentBytes' | 'problem'>>;

/** One file on its way. */
export interface UploadLine {
  start: () => void;
  pause: () => void;
}

/**
 * Sends a file in pieces. A broken line, a server that starts anew and another window that sends the same file are waited
 * out, as long as it takes; what the server refuses in words ends it. `tell` hears of every change.
 */
export function openLine(
  file: File,
  place: UploadPlace,
  id: string | null,
  tell: (change: Change) => void,
): UploadLine {
  let upload: Upload | undefined;
  let wanted = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function send() {
    clearTimeout(timer);
    window.removeEventListener('online', send);
    try {
      // Loaded with the first file that is chosen.
      const tus = await import('tus-js-client');
      upload ??= new tus.Upload(file, optionsOf());
    } catch {
      return again();
    }
    if (wanted) upload.start();
  }

  function again() {
    if (!wanted) return;
    tell({ state: 'cut' });
    timer = setTimeout(send, Math.min(longestWaitMs, 500 * 2 ** failures));
    failures = Math.min(failures + 1, 8);
    window.addEventListener('online', send);
  }

  function fail(error: Error | DetailedError) {
    const answer = 'originalResponse' in error ? error.originalResponse : null;
    const status = answer?.getStatus() ?? 0;
    if (status === 0 || status >= 500 || status === 409 || status === 423) return again();
    wanted = false;
    tell({ state: 'failed', problem: answer?.getBody() || undefined });
  }

  function optionsOf() {
    const { purpose, number = '', field, personId } = place;
    return {
      headers: { [personHeader]: personId },
      endpoint: '/api/uploads',
      uploadUrl: id && `/api/uploads/${id}`,
      chunkSize: chunkBytes,
      retryDelays: null,
      storeFingerprintForResuming: false,
      metadata: { name: file.name, purpose, number, field, modified: String(file.lastModified) },
      onUploadUrlAvailable: () => tell({ id: idOf(upload?.url) }),
      onProgress: (sentBytes: number) => tell({ state: 'sending', sentBytes }),
      onChunkComplete: () => {
        failures = 0;
      },
      onSuccess: () => {
        wanted = false;
        tell({ state: 'done', id: idOf(upload?.url), sentBytes: file.size });
      },
      onError: fail,
    };
  }

  return {
    start: () => {
      wanted = true;
      failures = 0;
      tell({ state: 'sending', problem: undefined });
      void send();
    },
    pause: () => {
      wanted = false;
      clearTimeout(timer);
      window.removeEventListener('online', send);
      void upload?.abort();
    },
  };
}

const idOf = (url: string | null | undefined): string | null => url?.split('/').at(-1) ?? null;

/** Takes a file back: what has arrived of it is deleted. That it is gone already is fine. */
export async function takeBack({ personId }: UploadPlace, id: string): Promise<void> {
  await ownFetch(personId, `/api/uploads/${id}`, { method: 'DELETE' }).catch(() => undefined);
}

/** What was begun from this field before the page was loaded; null when its person is not signed in here any more. */
export async function begunBefore(place: UploadPlace): Promise<UploadItem[] | null> {
  const { purpose, number = '', field, personId } = place;
  const query = new URLSearchParams({ purpose, number, field });
  const answer = await ownFetch(personId, `/api/uploads?${query}`);
  if (answer.status === 401) return null;
  if (!answer.ok) return [];
  const { uploads } = (await answer.json()) as {
    uploads: {
      id: string;
      name: string;
      sizeBytes: number;
      receivedBytes: number;
      modified: string;
      finished: boolean;
    }[];
  };
  return uploads.map(({ receivedBytes, finished, ...upload }) => ({
    ...upload,
    key: upload.id,
    sentBytes: receivedBytes,
    state: finished ? 'done' : 'known',
  }));
}
