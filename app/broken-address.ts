/** Whether an address holds half an escape ('%E0%A4%A'). The framework fails on it (500), where it is the sender's fault. */
export function isBroken(url: string): boolean {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '');
    return false;
  } catch {
    return true;
  }
}
