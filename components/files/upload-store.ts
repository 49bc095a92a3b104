import { spoken, type UploadItem, type UploadPlace } from './upload-item';
import { begunBefore, openLine, takeBack, type UploadLine } from './upload-line';

/** More lines at once make none of them faster. */
const linesMax = 2;

/** The files of one field, those of this page and those begun before it was loaded, and what was last said of them. */
export interface UploadsShown {
  readonly items: readonly UploadItem[];
  /** For screen readers. */
  readonly said: string;
}

export interface UploadStore {
  subscribe: (listener: () => void) => () => void;
  shown: () => UploadsShown;
  add: (files: readonly File[]) => void;
  pause: (key: string) => void;
  goOn: (key: string) => void;
  remove: (key: string) => void;
  /** Asks the server what there is: what was handed in goes, what was begun elsewhere comes. */
  refresh: () => Promise<void>;
  /** The page is left: what is under way stops where it is, and can be gone on with. */
  stop: () => void;
}

export const nothingYet: UploadsShown = { items: [], said: '' };

export function openStore(place: UploadPlace): UploadStore {
  let shown = nothingYet;
  const listeners = new Set<() => void>();
  const lines = new Map<string, UploadLine>();
  const queue: string[] = [];
  const moving = new Set<string>();

  function show(items: readonly UploadItem[], said = shown.said) {
    shown = { items, said };
    for (const listener of listeners) listener();
  }

  function change(key: string, news: Partial<UploadItem>) {
    const before = shown.items.find((item) => item.key === key);
    if (!before) return;
    const after = { ...before, ...news };
    const items = shown.items.map((item) => (item.key === key ? after : item));
    show(items, spoken(before, after) || shown.said);
    if (after.state === 'done' || after.state === 'failed') leave(key);
  }

  function leave(key: string) {
    moving.delete(key);
    const next = moving.size < linesMax ? queue.shift() : undefined;
    if (!next) return;
    moving.add(next);
    lines.get(next)?.start();
  }

  function enter(key: string) {
    change(key, { state: 'sending', problem: undefined });
    if (moving.size >= linesMax) {
      queue.push(key);
      return;
    }
    moving.add(key);
    lines.get(key)?.start();
  }

  function halt(key: string) {
    if (queue.includes(key)) queue.splice(queue.indexOf(key), 1);
    lines.get(key)?.pause();
    leave(key);
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    shown: () => shown,
    add: (files) => {
      for (const file of files) {
        const fresh = itemOf(file);
        const known = shown.items.find((item) => isSame(item, fresh));
        const key = known?.key ?? fresh.key;
        if (!known) show([...shown.items, fresh]);
        lines.set(
          key,
          openLine(file, place, known?.id ?? null, (news) => change(key, news)),
        );
        enter(key);
      }
    },
    pause: (key) => {
      halt(key);
      change(key, { state: 'paused' });
    },
    goOn: enter,
    remove: (key) => {
      const item = shown.items.find((one) => one.key === key);
      halt(key);
      lines.delete(key);
      show(
        shown.items.filter((one) => one.key !== key),
        item ? `${item.name} is removed.` : shown.said,
      );
      if (item?.id) void takeBack(place, item.id);
    },
    refresh: async () => {
      // What becomes whole while the server is asked is not in its answer, and stays.
      const whole = new Set(
        shown.items.filter(({ state }) => state === 'done').map(({ key }) => key),
      );
      const there = await begunBefore(place).catch(() => null);
      if (!there) return;
      const ids = new Set(there.map(({ id }) => id));
      const left = shown.items.filter(({ key, id }) => !whole.has(key) || (id && ids.has(id)));
      const known = new Set(left.map(({ id }) => id));
      show([...left, ...there.filter(({ id }) => !known.has(id))]);
    },
    stop: () => {
      for (const key of [...queue, ...moving]) {
        lines.get(key)?.pause();
        change(key, { state: 'paused' });
      }
      queue.length = 0;
      moving.clear();
    },
  };
}

const itemOf = (file: File): UploadItem => ({
  key: crypto.randomUUID(),
  id: null,
  name: file.name,
  sizeBytes: file.size,
  modified: String(file.lastModified),
  sentBytes: 0,
  state: 'sending',
});

/** Is this file the one that was begun, or that failed? It is known by name, size and when it was last changed. */
const isSame = (item: UploadItem, fresh: UploadItem): boolean =>
  (item.state === 'known' || item.state === 'failed') &&
  item.name === fresh.name &&
  item.sizeBytes === fresh.sizeBytes &&
  item.modified === fresh.modified;
