import { classNames } from './class-names';

/** Holds the place of something that is on its way; give it the shape of that thing. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={classNames(
        'block animate-shimmer rounded-sm bg-[length:200%_100%] bg-gradient-to-r from-sunken via-line to-sunken',
        className,
      )}
    />
  );
}

/** Tells everybody that something is on its way, and shows its shape. */
export function Loading({ what, children }: { what: string; children: React.ReactNode }) {
  return (
    <div role="status">
      <span className="sr-only">{what}</span>
      {children}
    </div>
  );
}
