import type { IncomingMessage } from 'node:http';
import { clientNetwork } from '@/lib/platform/client-network';

/**
 * The network that a request came from, before Next has read it. Without a proxy of ours there is no header that names it any
 * more (dropped-headers.ts).
 */
export function senderNetwork({
  headers,
  socket,
}: Pick<IncomingMessage, 'headers' | 'socket'>): string {
  const named = [headers['x-forwarded-for']].flat().join().split(',').at(-1);
  return clientNetwork(named || (socket.remoteAddress ?? ''));
}
