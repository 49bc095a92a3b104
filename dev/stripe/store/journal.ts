import fs from 'node:fs';
import path from 'node:path';

/** One change of one row; `null` means that the row is gone. */
export type Change = [table: string, id: string, row: unknown];

const snapshotName = /^snapshot-(\d+)\.jsonl$/;

/**
 * The state on disk: a snapshot and, behind it, a journal with one line per transaction. A line is
 * written in one piece before the answer leaves, so a process killed at any moment has lost nothing
 * that it has answered; a line torn by the kill was never answered and is cut off at the next start.
 */
export class Journal {
  private descriptor = -1;
  private generation = 0;
  /** Bytes in the journal since the last snapshot. */
  size = 0;

  constructor(private readonly folder: string) {}

  /** Opens the folder and hands every change of the past to `apply`, oldest first. */
  open(apply: (change: Change) => void): void {
    fs.mkdirSync(this.folder, { recursive: true });
    const snapshots = fs
      .readdirSync(this.folder)
      .flatMap((name) => snapshotName.exec(name)?.[1] ?? [])
      .map(Number);
    this.generation = Math.max(0, ...snapshots);
    if (this.generation > 0) {
      for (const line of this.lines(this.snapshotFile()).complete)
        apply(JSON.parse(line) as Change);
    }
    const journal = this.lines(this.journalFile());
    for (const line of journal.complete) {
      for (const change of JSON.parse(line) as Change[]) apply(change);
    }
    this.descriptor = fs.openSync(this.journalFile(), 'a');
    fs.ftruncateSync(this.descriptor, journal.bytes);
    this.size = journal.bytes;
    this.removeOld();
  }

  /** Writes one transaction. If it cannot be written whole, nothing of it stays and the error goes to the caller. */
  append(changes: Change[]): void {
    const line = Buffer.from(`${JSON.stringify(changes)}\n`);
    let written = 0;
    try {
      while (written < line.length) {
        written += fs.writeSync(this.descriptor, line, written);
      }
      this.size += line.length;
    } catch (error) {
      fs.ftruncateSync(this.descriptor, this.size);
      throw error;
    }
  }

  /** Replaces snapshot and journal by a new snapshot of `rows` and an empty journal. */
  compact(rows: Iterable<Change>): void {
    const next = this.generation + 1;
    const draft = path.join(this.folder, 'snapshot.draft');
    const target = fs.openSync(draft, 'w');
    let chunk = '';
    for (const row of rows) {
      chunk += `${JSON.stringify(row)}\n`;
      if (chunk.length > 1_000_000) {
        fs.writeSync(target, chunk);
        chunk = '';
      }
    }
    fs.writeSync(target, chunk);
    fs.fsyncSync(target);
    fs.closeSync(target);
    fs.closeSync(this.descriptor);
    fs.renameSync(draft, path.join(this.folder, `snapshot-${next}.jsonl`));
    this.generation = next;
    this.descriptor = fs.openSync(this.journalFile(), 'a');
    this.size = 0;
    this.removeOld();
  }

  close(): void {
    if (this.descriptor >= 0) fs.closeSync(this.descriptor);
    this.descriptor = -1;
  }

  private snapshotFile(): string {
    return path.join(this.folder, `snapshot-${this.generation}.jsonl`);
  }

  private journalFile(): string {
    return path.join(this.folder, `journal-${this.generation}.jsonl`);
  }

  private lines(file: string): { complete: string[]; bytes: number } {
    if (!fs.existsSync(file)) return { complete: [], bytes: 0 };
    const buffer = fs.readFileSync(file);
    const bytes = buffer.lastIndexOf(10) + 1;
    const complete: string[] = [];
    for (let start = 0; start < bytes; ) {
      const end = buffer.indexOf(10, start);
      complete.push(buffer.toString('utf8', start, end));
      start = end + 1;
    }
    return { complete, bytes };
  }

  private removeOld(): void {
    for (const name of fs.readdirSync(this.folder)) {
      const generation = /^(?:snapshot|journal)-(\d+)\.jsonl$/.exec(name)?.[1];
      if (generation !== undefined && Number(generation) < this.generation) {
        fs.rmSync(path.join(this.folder, name));
      }
    }
  }
}
