/** How it stands with a person's export. */
export type OwnExport = {
  readonly now: Date;
  readonly last: {
    readonly id: string;
    readonly state: 'waiting' | 'ready' | 'gone';
    readonly askedAt: Date;
    readonly expiresAt: Date | null;
    readonly sizeBytes: number;
  } | null;
  /** When the next one can be asked for; null: now. */
  readonly againAt: Date | null;
};
