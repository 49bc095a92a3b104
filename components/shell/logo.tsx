import Link from 'next/link';
import { FishMark } from './fish-mark';

/** The way home from everywhere. */
export function Logo({ name }: { name: string }) {
  return (
    <Link
      prefetch={false}
      href="/"
      className="group/logo flex shrink-0 items-center gap-2 rounded-sm py-1 font-bold font-display text-2xl leading-none tracking-[-0.035em]"
    >
      <FishMark className="size-8 text-accent transition-transform duration-300 ease-quiet group-hover/logo:-rotate-6 group-hover/logo:translate-x-0.5" />
      {name}
    </Link>
  );
}
