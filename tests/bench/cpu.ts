import { readdirSync, readFileSync } from 'node:fs';

/** The kernel counts in hundredths of a second, on every system that Node runs on. */
const ticksPerSecond = 100;

interface Process {
  readonly parent: number;
  readonly ticks: number;
}

/**
 * CPU seconds that these processes and all below them have used so far, those that have ended included. Null where the
 * system does not tell (there is no /proc).
 */
export function cpuSeconds(roots: readonly number[]): number | null {
  const all = processes();
  if (!all) return null;
  const counted = andBelow(roots, all);
  const ticks = [...counted].reduce((sum, pid) => sum + (all.get(pid)?.ticks ?? 0), 0);
  return ticks / ticksPerSecond;
}

/**
 * Counts from now on: what is returned says how much CPU time, in milliseconds, these processes and all below them took for
 * each of so many. Null where the system does not tell.
 */
export function countCpu(roots: readonly number[]): (served: number) => number | null {
  const before = cpuSeconds(roots);
  return (served) => {
    const after = cpuSeconds(roots);
    return before === null || after === null ? null : (1000 * (after - before)) / served;
  };
}

/** Memory that these processes and all below them hold now, in MB. Null where the system does not tell. */
export function memoryMb(roots: readonly number[]): number | null {
  const all = processes();
  if (!all) return null;
  const kb = [...andBelow(roots, all)].map((pid) => residentKb(pid));
  return kb.reduce((sum, each) => sum + each, 0) / 1024;
}

function residentKb(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function andBelow(roots: readonly number[], all: ReadonlyMap<number, Process>): Set<number> {
  const counted = new Set(roots);
  for (let before = -1; before !== counted.size; ) {
    before = counted.size;
    for (const [pid, { parent }] of all) if (counted.has(parent)) counted.add(pid);
  }
  return counted;
}

function processes(): Map<number, Process> | null {
  try {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return new Map(pids.flatMap((pid) => readProcess(pid)));
  } catch {
    return null;
  }
}

function readProcess(pid: string): [number, Process][] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold anything; what follows is numbers: state, parent, …, user and system time of the
    // process (12th and 13th) and of its children that have ended.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return [[Number(pid), { parent: Number(fields[1]), ticks }]];
  } catch {
    // It has ended meanwhile.
    return [];
  }
}
