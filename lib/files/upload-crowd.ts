/** Each holds up to a part (8 MB) in memory: far more than our pages send at a time, and no more than a process can bear. */
const atOnceMax = 16;

const sending = new Map<string, number>();

/** Runs what takes bytes from this person; null when so much of theirs is coming to this process already. */
export async function amongFew<T>(personId: string, take: () => Promise<T>): Promise<T | null> {
  const before = sending.get(personId) ?? 0;
  if (before >= atOnceMax) return null;
  sending.set(personId, before + 1);
  try {
    return await take();
  } finally {
    const left = (sending.get(personId) ?? 1) - 1;
    if (left > 0) sending.set(personId, left);
    else sending.delete(personId);
  }
}
