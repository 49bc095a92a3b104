import { CircleAlert, CircleCheck, Hourglass, Info, type LucideIcon } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';

export type NoticeTone = 'info' | 'good' | 'waiting' | 'attention';

type NoticeProps = Omit<ComponentProps<'div'>, 'title'> & {
  tone?: NoticeTone;
  title?: ReactNode;
  /** Instead of the tone's own: straw is also the colour of a warning, which waits for nothing. */
  icon?: LucideIcon;
  /** A button or a link at the end. */
  action?: ReactNode;
};

const looks = {
  info: { box: 'border-accent-line bg-accent-soft', mark: 'text-accent-ink', Icon: Info },
  good: { box: 'border-moss-line bg-moss-soft', mark: 'text-moss-ink', Icon: CircleCheck },
  waiting: { box: 'border-straw-line bg-straw-soft', mark: 'text-straw-ink', Icon: Hourglass },
  attention: { box: 'border-coral-line bg-coral-soft', mark: 'text-coral-ink', Icon: CircleAlert },
} as const;

/** A word to the person, in place. Give it `role="status"` or `role="alert"` only when it appears after an act. */
export function Notice({
  tone = 'info',
  title,
  icon,
  action,
  children,
  className,
  ...rest
}: NoticeProps) {
  const { box, mark, Icon: ownIcon } = looks[tone];
  const Icon = icon ?? ownIcon;
  return (
    <div
      className={classNames(
        'flex flex-wrap items-start gap-3 rounded-md border px-4 py-3',
        box,
        className,
      )}
      {...rest}
    >
      <Icon aria-hidden="true" className={classNames('mt-0.75 size-4.5 shrink-0', mark)} />
      <div className="grid min-w-0 flex-1 basis-48 gap-0.5">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-base">{children}</div>}
      </div>
      {action && (
        <div className="shrink-0 max-sm:w-full max-sm:pl-7.5 sm:self-center">{action}</div>
      )}
    </div>
  );
}
