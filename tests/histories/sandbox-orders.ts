import { order } from '../support/sandbox';

/** Tells the sandbox to do something; what it cannot do now (a dispute of a disputed charge) it says, and nothing happens. */
export async function tellSandbox(what: string, input: object): Promise<string> {
  try {
    await order(what, input);
    return 'done';
  } catch (error) {
    const words = error instanceof Error ? error.message : '';
    if (!words.startsWith('the sandbox refused')) throw error;
    return words;
  }
}
