import { CircleCheck, File, Pause, Play, RotateCcw, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { buttonStyle } from '@/components/ui/button-style';
import { classNames } from '@/components/ui/class-names';
import { stateWords, type UploadItem } from './upload-item';

interface UploadRowProps {
  item: UploadItem;
  onPause: () => void;
  onGoOn: () => void;
  onRemove: () => void;
}

/** One file of the field: how far it is, and what can be done with it. */
export function UploadRow({ item, onPause, onGoOn, onRemove }: UploadRowProps) {
  const { state, name } = item;
  const moving = state === 'sending' || state === 'cut';
  return (
    <li className="grid gap-2 rounded-md border border-line bg-raised px-3 py-2">
      <div className="flex items-center gap-3">
        <Mark item={item} />
        <div className="grid min-w-0 flex-1">
          <span className="truncate font-semibold text-sm">{name}</span>
          <span
            className={classNames(
              'tabular text-sm',
              state === 'failed' ? 'text-coral-ink' : 'text-muted',
            )}
          >
            {stateWords(item)}
          </span>
        </div>
        {/* One button whose word changes, so that the focus stays on it. */}
        {(moving || state === 'paused' || state === 'failed') && (
          <RowButton
            label={`${moving ? 'Pause' : state === 'paused' ? 'Go on with' : 'Try again'} ${name}`}
            onPress={moving ? onPause : onGoOn}
          >
            {moving ? <Pause /> : state === 'paused' ? <Play /> : <RotateCcw />}
          </RowButton>
        )}
        <RowButton label={`Remove ${name}`} onPress={onRemove}>
          <X />
        </RowButton>
      </div>
      {(moving || state === 'paused' || state === 'known') && <Progress item={item} />}
    </li>
  );
}

function Mark({ item: { state } }: { item: UploadItem }) {
  const Icon = state === 'done' ? CircleCheck : File;
  return (
    <Icon
      aria-hidden="true"
      className={classNames('size-5 shrink-0', state === 'done' ? 'text-moss-ink' : 'text-muted')}
    />
  );
}

function RowButton({
  label,
  onPress,
  children,
}: {
  label: string;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onPress}
      className={classNames(
        buttonStyle({ variant: 'quiet', size: 'sm' }),
        'size-11 shrink-0 p-0 [&_svg]:size-4.5',
      )}
    >
      {children}
    </button>
  );
}

function Progress({ item }: { item: UploadItem }) {
  const percent = Math.floor((100 * item.sentBytes) / item.sizeBytes);
  return (
    <div
      role="progressbar"
      aria-label={item.name}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className="h-1.5 overflow-hidden rounded-pill bg-line"
    >
      <svg
        aria-hidden="true"
        viewBox="0 0 100 1"
        preserveAspectRatio="none"
        className={classNames('size-full', item.state === 'sending' ? 'fill-accent' : 'fill-muted')}
      >
        <rect width={percent} height="1" />
      </svg>
    </div>
  );
}
