import { Notice } from '@/components/ui/notice';
import { levelNames } from '@/lib/levels/level-names';
import { dayText } from '@/lib/levels/level-words';
import type { SellerStanding } from '@/lib/levels/views';

/** What will happen to the level by itself, and when. Nothing where nothing will. */
export function LevelNotice({ standing }: { standing: SellerStanding }) {
  const { level, next, earned, fall, hasTopWord, measures } = standing;
  if (fall) {
    return (
      <Notice
        tone="attention"
        title={
          <>
            On <time dateTime={fall.at.toISOString()}>{dayText(fall.at)}</time> your level falls to{' '}
            {levelNames[fall.to]}
          </>
        }
      >
        At the moment your figures are below what {levelNames[level]} asks for. If they are back by
        then, nothing changes.
      </Notice>
    );
  }
  if (earned !== level) {
    return (
      <Notice tone="good" title={`Your figures reach what ${levelNames[earned]} asks for`}>
        Levels are counted once a day: you rise with the next count.
      </Notice>
    );
  }
  if (next === 'top' && !hasTopWord && measures.every((line) => line.next?.reached)) {
    return (
      <Notice title="Your figures are those of a top seller">
        What is missing is an admin’s word. Admins see your figures too.
      </Notice>
    );
  }
  return null;
}
