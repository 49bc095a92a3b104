/** An upload as its owner sees it. */
export type UploadView = {
  readonly id: string;
  readonly name: string;
  readonly sizeBytes: number;
  readonly receivedBytes: number;
  /** When the sender's copy was last changed, as the browser said. */
  readonly modified: string;
  /** Whole, and not handed in yet. */
  readonly finished: boolean;
};
