import { subscribe } from 'node:diagnostics_channel';
import type { Server } from 'node:http';

/**
 * Nothing of ours speaks over an upgraded line (WebSocket): the framework's own server takes one for its reloading while
 * developing, and in production never lets it go. Without a listener Node answers such a request like any other.
 */
export function takeNoUpgrades(): void {
  subscribe('http.server.request.start', (message) => {
    (message as { server: Server }).server.removeAllListeners('upgrade');
  });
}
