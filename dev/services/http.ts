import { loopback } from '../ports';

/** Whether a local server answers this path with success. */
export async function respondsAt(port: number, path: string): Promise<boolean> {
  try {
    const response = await fetch(`http://${loopback}:${port}${path}`, {
      signal: AbortSignal.timeout(5000),
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
