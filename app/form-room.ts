import { marketplace } from '@/marketplace.config';
import type { BodyKind } from './large-forms';
import type { Turned } from './turned';

const mb = 1024 * 1024;
const { limits } = marketplace;

/** Who sends a form, where it is asked, and from which network. */
export interface Sender {
  readonly personId?: string;
  readonly network: string;
}

interface RoomMb {
  readonly all: number;
  readonly network: number;
  readonly person: number;
}

export type FormRooms = Readonly<Record<BodyKind, FormRoom>>;

/** A room for each kind, so that none of them is refused because another one's is full. */
export const formRooms = (): FormRooms => ({
  files: new FormRoom({
    all: limits.formFilesMb,
    network: limits.formFilesOfNetworkMb,
    person: limits.formFilesOfPersonMb,
  }),
  texts: new FormRoom({
    all: limits.formTextsMb,
    network: limits.formTextsOfNetworkMb,
    person: limits.formTextsOfPersonMb,
  }),
  unsigned: new FormRoom({
    all: limits.unsignedMb,
    network: limits.unsignedOfNetworkMb,
    person: 0,
  }),
});

/** A form takes so much as soon as it is let in: what lies in buffers before any of it is counted. */
const headStartBytes = 64 * 1024;

/** Above this part of the room whoever sends slowly makes way for those who do not. */
const tightShare = 2 / 3;

/** One slow look may be this machine's own doing. */
const slowLooksMax = 2;

const waitSeconds = 10;
const ownFull: Turned = {
  ...{ status: 429, waitSeconds },
  words: 'Much of what you sent is still on its way. Please send this when it is here.',
};
const full: Turned = {
  ...{ status: 503, waitSeconds },
  words: 'Many people send much just now. Please send yours again in a moment.',
};

type Bound = { readonly key: string; readonly bytesMax: number; readonly turned: Turned };

/**
 * Room in memory for large forms of a kind: of all together, of each network and of each person. It is taken by what has
 * arrived, and not by what is announced, which costs its sender nothing.
 */
export class FormRoom {
  private readonly held = new Map<string, number>();

  constructor(private readonly mbMax: RoomMb) {}

  /** A place for a form of so many bytes, if all of it would find room now; or what to say instead. */
  enter({ personId, network }: Sender, bytes: number): FormPlace | Turned {
    const own = { key: `person:${personId}`, bytesMax: this.mbMax.person * mb, turned: ownFull };
    const bounds: Bound[] = [
      ...(personId === undefined ? [] : [own]),
      { key: `network:${network}`, bytesMax: this.mbMax.network * mb, turned: full },
      { key: 'all', bytesMax: this.mbMax.all * mb, turned: full },
    ];
    const none = bounds.find((bound) => !this.fits(bound, bytes));
    if (none) return none.turned;
    return new FormPlace(this, bounds, Math.min(bytes, headStartBytes));
  }

  /** Takes so much more, or nothing where one of these has no room for it. */
  take(bounds: readonly Bound[], bytes: number): boolean {
    if (!bounds.every((bound) => this.fits(bound, bytes))) return false;
    this.put(bounds, bytes);
    return true;
  }

  /** Writes down that so much more, or less, is held. */
  put(bounds: readonly Bound[], bytes: number): void {
    for (const { key } of bounds) {
      const held = (this.held.get(key) ?? 0) + bytes;
      if (held > 0) this.held.set(key, held);
      else this.held.delete(key);
    }
  }

  /** What a form has to bring in a second, at least, to stay. */
  leastBytesASecond(): number {
    const isTight = (this.held.get('all') ?? 0) > this.mbMax.all * mb * tightShare;
    return 1024 * (isTight ? limits.formKbASecondWhenFull : limits.formKbASecond);
  }

  private fits({ key, bytesMax }: Bound, bytes: number): boolean {
    return (this.held.get(key) ?? 0) + bytes <= bytesMax;
  }
}

/** The place of one form. */
export class FormPlace {
  private arrived = 0;
  private lookedAt = 0;
  private slowLooks = 0;
  private isLeft = false;

  constructor(
    private readonly room: FormRoom,
    private readonly bounds: readonly Bound[],
    private held: number,
  ) {
    room.put(bounds, held);
  }

  /** So much has arrived. False where there is no room for it: the form has to go. */
  grow(bytes: number): boolean {
    this.arrived += bytes;
    const more = this.arrived - this.held;
    if (this.isLeft || more <= 0) return !this.isLeft;
    if (!this.room.take(this.bounds, more)) return false;
    this.held = this.arrived;
    return true;
  }

  /** Asked every so many seconds: did too little arrive since, and before that too? */
  isTooSlow(seconds: number): boolean {
    const isSlow = this.arrived - this.lookedAt < this.room.leastBytesASecond() * seconds;
    this.slowLooks = isSlow ? this.slowLooks + 1 : 0;
    this.lookedAt = this.arrived;
    return this.slowLooks >= slowLooksMax;
  }

  /** Gives the room back. */
  leave(): void {
    if (this.isLeft) return;
    this.isLeft = true;
    this.room.put(this.bounds, -this.held);
  }
}
