/**
 * A stop that was foreseen: its message is one sentence for the person at the terminal that says
 * what is wrong and what to do. Anything else that is thrown is a bug and is shown with its stack.
 */
export class Failure extends Error {
  override name = 'Failure';

  constructor(
    message: string,
    /** Lines that help to see why, such as the end of a log. */
    readonly details: readonly string[] = [],
  ) {
    super(message);
  }
}
