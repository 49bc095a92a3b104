import { eventsKeptSeconds } from '../resources/events';
import type { World } from '../world';

/** Forgets events that are past their time and that nobody waits for; called now and then. */
export function forgetOldEvents(world: World): void {
  const limit = world.clock.now() - eventsKeptSeconds;
  world.store.transaction(() => {
    for (const row of world.store.all('events')) {
      if (row.created < limit && world.outbox.pending(row.id) === 0) {
        world.store.remove('events', row.id);
      }
    }
  });
}
