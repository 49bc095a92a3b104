import { classNames } from './class-names';

interface AvatarProps {
  /** Whose it is. Their initials stand in when there is no picture. */
  name: string;
  src?: string | null;
  size?: 'xs' | 'sm' | 'md' | 'lg' | 'xl';
  /** The name is not beside it: then the picture says it. */
  named?: boolean;
  className?: string;
}

const sizes = {
  xs: { box: 'size-6 text-[0.65rem]', px: 24 },
  sm: { box: 'size-8 text-xs', px: 32 },
  md: { box: 'size-10 text-sm', px: 40 },
  lg: { box: 'size-14 text-lg', px: 56 },
  xl: { box: 'size-24 text-3xl', px: 96 },
} as const;

const grounds = [
  'bg-accent-soft text-accent-ink',
  'bg-moss-soft text-moss-ink',
  'bg-straw-soft text-straw-ink',
  'bg-sunken text-ink',
] as const;

/** A person's picture, or their initials on a ground that stays the same for the name. */
export function Avatar({ name, src, size = 'md', named, className }: AvatarProps) {
  const { box, px } = sizes[size];
  const look = classNames('avatar', box, className);
  if (src) {
    return (
      // biome-ignore lint/performance/noImgElement: pictures are stored in the sizes that are shown.
      <img
        src={src}
        alt={named ? name : ''}
        width={px}
        height={px}
        loading="lazy"
        decoding="async"
        className={look}
      />
    );
  }
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return (
    <span
      {...(named ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}
      className={classNames('initials', grounds[sum % grounds.length], look)}
    >
      {initials(name)}
    </span>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = [...(words[0] ?? '')][0] ?? '';
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : '';
  return (first + last).toUpperCase();
}
