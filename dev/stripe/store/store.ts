import { type Change, Journal } from './journal';
import { type Rows, type Table, tables } from './tables';

/** A journal longer than this is folded into a snapshot at a quiet moment. */
const journalBytesMax = 64 * 1024 * 1024;

type Undo = { table: Table; id: string; before: { id: string } | undefined };

/**
 * All rows in memory, written through a journal. Rows are never changed in place: a change is a new
 * row under the same id, so that a transaction that fails puts the old ones back.
 */
export class Store {
  private readonly rows = new Map<Table, Map<string, { id: string }>>(
    tables.map((table) => [table, new Map()]),
  );
  private readonly journal: Journal;
  private undo: Map<string, Undo> | undefined;

  constructor(folder: string) {
    this.journal = new Journal(folder);
  }

  open(): void {
    this.journal.open(([table, id, row]) => {
      if (this.rows.has(table as Table)) this.set(table as Table, id, row as { id: string } | null);
    });
  }

  close(): void {
    this.journal.close();
  }

  get<T extends Table>(table: T, id: string): Rows[T] | undefined {
    return this.table(table).get(id) as Rows[T] | undefined;
  }

  /** All rows of a table, oldest first. */
  all<T extends Table>(table: T): Rows[T][] {
    return [...this.table(table).values()] as Rows[T][];
  }

  count(table: Table): number {
    return this.table(table).size;
  }

  /** Writes a whole row, new or in place of the one with its id. */
  put<T extends Table>(table: T, row: Rows[T]): Rows[T] {
    this.remember(table, row.id);
    this.set(table, row.id, row);
    return row;
  }

  /** Writes some fields of a row that exists; gives the row as it is now. */
  patch<T extends Table>(table: T, id: string, fields: Partial<Rows[T]>): Rows[T] {
    const row = this.get(table, id);
    if (!row) throw new Error(`no ${table} row ${id}`);
    return this.put(table, { ...row, ...fields });
  }

  remove(table: Table, id: string): void {
    this.remember(table, id);
    this.set(table, id, null);
  }

  /**
   * Runs `work` as one transaction: its changes reach the disk in one line before this returns, or
   * none of them happens. A transaction inside another is part of it.
   */
  transaction<T>(work: () => T): T {
    if (this.undo) return work();
    this.undo = new Map();
    try {
      const result = work();
      this.write(this.undo);
      return result;
    } catch (error) {
      for (const { table, id, before } of this.undo.values()) this.set(table, id, before ?? null);
      throw error;
    } finally {
      this.undo = undefined;
    }
  }

  /** Folds a long journal into a snapshot. Takes up to a second or so, hence not within a request. */
  compactIfLong(bytesMax = journalBytesMax): void {
    if (this.journal.size > bytesMax) this.journal.compact(this.changes());
  }

  private *changes(): Iterable<Change> {
    for (const table of tables) {
      for (const row of this.table(table).values()) yield [table, row.id, row];
    }
  }

  private write(undo: Map<string, Undo>): void {
    if (undo.size === 0) return;
    const changes: Change[] = [];
    for (const { table, id } of undo.values())
      changes.push([table, id, this.get(table, id) ?? null]);
    this.journal.append(changes);
  }

  private remember(table: Table, id: string): void {
    if (!this.undo) throw new Error(`${table} changed outside a transaction`);
    const key = `${table}/${id}`;
    if (!this.undo.has(key)) this.undo.set(key, { table, id, before: this.table(table).get(id) });
  }

  private set(table: Table, id: string, row: { id: string } | null): void {
    if (row) this.table(table).set(id, row);
    else this.table(table).delete(id);
  }

  private table(table: Table): Map<string, { id: string }> {
    const rows = this.rows.get(table);
    if (!rows) throw new Error(`no table ${table}`);
    return rows;
  }
}
