export type GigState = 'draft' | 'active' | 'paused' | 'removed' | 'deleted';

/** One move of a gig's life. `toldTo` hears of it by mail. */
export type GigMove = {
  readonly name: GigMoveName;
  readonly from: readonly GigState[];
  readonly to: GigState;
  readonly by: 'seller' | 'admin';
  /** Counts against the seller's limit of live gigs. */
  readonly goesLive: boolean;
  readonly toldTo?: 'seller';
  /** Said to who tries it from another state. */
  readonly otherwise: string;
};

export type GigMoveName = 'publish' | 'pause' | 'resume' | 'delete' | 'remove' | 'restore';

/** A gig's life (RULES 1). The use cases, the studio's buttons and the admin's draw from this one table. */
export const gigMoves: Readonly<Record<GigMoveName, GigMove>> = {
  publish: {
    name: 'publish',
    from: ['draft'],
    to: 'active',
    by: 'seller',
    goesLive: true,
    otherwise: 'This gig has been published already.',
  },
  pause: {
    name: 'pause',
    from: ['active'],
    to: 'paused',
    by: 'seller',
    goesLive: false,
    otherwise: 'Only a gig that is live can be paused.',
  },
  resume: {
    name: 'resume',
    from: ['paused'],
    to: 'active',
    by: 'seller',
    goesLive: true,
    otherwise: 'Only a paused gig can be put back on sale.',
  },
  delete: {
    name: 'delete',
    from: ['draft', 'active', 'paused'],
    to: 'deleted',
    by: 'seller',
    goesLive: false,
    otherwise:
      'A gig that was taken down cannot be deleted: its record stays while it is looked at.',
  },
  remove: {
    name: 'remove',
    from: ['active', 'paused'],
    to: 'removed',
    by: 'admin',
    goesLive: false,
    toldTo: 'seller',
    otherwise: 'Only a published gig can be taken down.',
  },
  restore: {
    name: 'restore',
    from: ['removed'],
    // Or paused, where it was so before: whoever took a break comes back by themselves.
    to: 'active',
    by: 'admin',
    goesLive: true,
    toldTo: 'seller',
    otherwise: 'Only a gig that was taken down can be restored.',
  },
};

/** May this move be made from this state? */
export const canMove = (name: GigMoveName, from: GigState): boolean =>
  gigMoves[name].from.includes(from);

/** Published once and not gone: what buyers see, or would see if it were not paused. */
export const isPublished = (state: GigState): boolean => state === 'active' || state === 'paused';

/** States in words for the studio. */
export const gigStateWords: Readonly<Record<GigState, string>> = {
  draft: 'Draft',
  active: 'Live',
  paused: 'Paused',
  removed: 'Taken down',
  deleted: 'Deleted',
};
