/**
 * V8 takes out garbage on several threads at once, so that nobody waits for it. Where no core is left for them they only stand in
 * each other's way: a third of a busy web process went into them. With this the work is done once, where it arises.
 */
export const oneCollector = '--single-threaded-gc';
