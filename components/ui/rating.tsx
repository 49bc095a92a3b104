import { classNames } from './class-names';

interface RatingProps {
  /** 1 to 5; null while there is none. */
  value: number | null;
  count?: number;
  /** `short`: one star and the figure, for cards. `stars`: five of them. */
  look?: 'short' | 'stars';
  className?: string;
}

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
  const share = Math.min(100, Math.max(0, value * 20));
  return (
    <span aria-hidden="true" className="five-stars">
      <span style={{ width: `${share.toFixed(0)}%` }} />
    </span>
  );
}
