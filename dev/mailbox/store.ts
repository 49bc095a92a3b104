import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** One mail as a person reads it; `to` holds the addresses of the envelope, without names. */
export interface Mail {
  readonly id: string;
  readonly receivedAt: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: string;
  readonly attachments: readonly string[];
}

/** Older mails make room for new ones. */
const mailsMax = 2000;

/** Keeps mails on disk, one JSON file each, newest first. */
export class MailStore {
  #mails: Mail[];
  #count = 0;

  constructor(readonly folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#mails = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .reverse()
      .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Mail);
  }

  add(mail: Omit<Mail, 'id' | 'receivedAt'>): Mail {
    const receivedAt = new Date().toISOString();
    this.#count += 1;
    const id = `${receivedAt.replaceAll(/\D/g, '')}-${String(this.#count).padStart(5, '0')}`;
    const kept: Mail = { id, receivedAt, ...mail };
    writeFileSync(this.#file(id), JSON.stringify(kept));
    this.#mails.unshift(kept);
    for (const old of this.#mails.splice(mailsMax)) rmSync(this.#file(old.id), { force: true });
    return kept;
  }

  /** Newest first; with an address only the mails to it. */
  list(to?: string): readonly Mail[] {
    const wanted = to?.trim().toLowerCase();
    return wanted ? this.#mails.filter((mail) => mail.to.includes(wanted)) : this.#mails;
  }

  find(id: string): Mail | undefined {
    return this.#mails.find((mail) => mail.id === id);
  }

  /** Deletes these mails and says how many there were. */
  remove(mails: readonly Mail[]): number {
    const gone = new Set(mails.map(({ id }) => id));
    this.#mails = this.#mails.filter(({ id }) => !gone.has(id));
    for (const id of gone) rmSync(this.#file(id), { force: true });
    return gone.size;
  }

  #file(id: string): string {
    return path.join(this.folder, `${id}.json`);
  }
}
