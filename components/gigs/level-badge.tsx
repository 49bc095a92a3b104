import { Badge, type Tone } from '@/components/ui/badge';
import type { SellerLevel } from '@/lib/catalog/views';
import { levelNames } from '@/lib/levels/level-names';

const tones: Readonly<Record<SellerLevel, Tone>> = {
  new: 'good',
  level1: 'neutral',
  level2: 'neutral',
  top: 'accent',
};

/** A seller's level, in a word. */
export function LevelBadge({ level, className }: { level: SellerLevel; className?: string }) {
  return (
    <Badge tone={tones[level]} className={className}>
      {levelNames[level]}
    </Badge>
  );
}
