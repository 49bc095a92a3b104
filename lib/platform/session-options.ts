/**
 * How PostgreSQL works for pages. Their statements take milliseconds: helpers to share one with, or machine code for it,
 * take thirty to be there.
 */
export const sessionOptions = '-c max_parallel_workers_per_gather=0 -c jit=off';
