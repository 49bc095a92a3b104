import { classNames } from './class-names';

interface RatingProps {
  /** 1 to 5; null while there is none. */
  value: number | null;
  count?: number;
  /** `short`: one star and the figure, for cards. `stars`: five of them. */
  look?: 'short' | 'stars';
  className?: string;
}

const star = 'M10 1.6 12.5 6.900l5.8.8-4.2 4 1 5.700L10 14.700l-5.1 2.7 1-5.7-4.2-4 5.8-.8z';

/** What others gave, to one decimal, with how many they were. */
export function Rating({ value, count, look = 'short', className }: RatingProps) {
  if (value === null || count === 0) {
    return <span className={classNames('text-muted text-sm', className)}>No reviews yet</span>;
  }
  const figure = value.toFixed(1);
  const spoken = `${figure} out of 5${count === undefined ? '' : `, ${count} ${count === 1 ? 'review' : 'reviews'}`}`;
  return (
    <span className={classNames('rating', className)}>
      <span className="sr-only">{spoken}</span>
      <span aria-hidden="true" className="rating-seen">
        {look === 'short' ? <span className="star-sign" /> : <Stars value={value} />}
        <b>{figure}</b>
        {count !== undefined && <span>{`(${count})`}</span>}
      </span>
    </span>
  );
}

/** Five stars, filled to the tenth. Decoration: say the figure beside them. */
export function Stars({ value }: { value: number }) {
  return (
    <span aria-hidden="true" className="inline-flex gap-px">
      {[0, 1, 2, 3, 4].map((n) => (
        <Star key={n} fill={Math.min(1, Math.max(0, value - n))} />
      ))}
    </span>
  );
}

function Star({ fill }: { fill: number }) {
  const look = 'size-4 text-star';
  if (fill === 1)
    return (
      <svg viewBox="0 0 20 20" className={look} aria-hidden="true">
        <path d={star} fill="currentColor" />
      </svg>
    );
  return (
    <svg viewBox="0 0 20 20" className={look} aria-hidden="true">
      <path d={star} fill="none" stroke="currentColor" strokeWidth="1.2" strokeLinejoin="round" />
      {/* An inner picture clips what it holds: a part of a star without a style attribute. */}
      {fill > 0 && (
        <svg width={(20 * fill).toFixed(1)} height="20" aria-hidden="true">
          <path d={star} fill="currentColor" />
        </svg>
      )}
    </svg>
  );
}
