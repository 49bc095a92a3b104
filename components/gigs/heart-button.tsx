'use client';

import { buttonStyle } from '@/components/ui/button-style';
import { classNames } from '@/components/ui/class-names';
import { heartName, heartValue } from './heart-value';
import { useSaved } from './saved-hearts';

interface HeartButtonProps {
  gig: { readonly id: string; readonly slug: string; readonly title: string };
  /** `heart`: on a picture. `word`: a quiet button with a word. */
  look?: 'heart' | 'word';
}

/** Keeps a gig for later, or lets it go again. Stands in a `HeartForm`. */
export function HeartButton({ gig, look = 'heart' }: HeartButtonProps) {
  // Undefined before scripts run: then it is a button that saves, and says nothing of what is.
  const saved = useSaved(gig.id);
  const value = heartValue({ want: saved ? 'drop' : 'save', gigId: gig.id, slug: gig.slug });
  const word = saved ? 'Saved' : 'Save';
  const sign = <span className={classNames('heart-sign', saved && 'heart-full')} />;
  const wish = { type: 'submit', name: heartName, value, 'aria-pressed': saved } as const;
  if (look === 'word')
    return (
      <button
        {...wish}
        className={classNames(buttonStyle({ variant: 'quiet' }), '-mx-2.5 px-2.5 text-ink')}
      >
        {sign}
        {/* As wide as the longer of the two words, so that what stands beside it stays where it is. */}
        <span className="min-w-14 text-left">{word}</span>
      </button>
    );
  return (
    <button {...wish} aria-label={`Save: ${gig.title}`} title={word} className="heart">
      <span className="heart-face">{sign}</span>
    </button>
  );
}
