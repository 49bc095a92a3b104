import type { ReactNode } from 'react';
import { LiveRefresh } from '@/components/live/live-refresh';
import { classNames } from '@/components/ui/class-names';

interface InboxFrameProps {
  /** The list of conversations. */
  list: ReactNode;
  /** The conversation, or what stands in its place. */
  main: ReactNode;
  /** What is known about the other one; only where there is room. */
  aside?: ReactNode;
  /** On a phone only one of the two is shown. */
  shows: 'list' | 'main';
}

/** The inbox in panes, as high as the window: each scrolls for itself, and the place to write stays where it is. */
export function InboxFrame({ list, main, aside, shows }: InboxFrameProps) {
  return (
    <div className="page max-lg:px-0">
      {/* Nobody says that they leave: 'Online now' is asked again. */}
      <LiveRefresh inbox everySeconds={30} />
      <div
        className={classNames(
          'grid h-[calc(100dvh-4.3125rem)] min-h-120 border-line bg-paper lg:grid-cols-[20rem_minmax(0,1fr)] lg:border-x',
          // In the demo its bar stands above the head.
          'in-[:root:has([data-demo-bar])]:h-[calc(100dvh-7.125rem)]',
          aside !== undefined && 'xl:grid-cols-[20rem_minmax(0,1fr)_17.5rem]',
        )}
      >
        <div
          className={classNames(
            'flex min-h-0 min-w-0 flex-col border-line lg:border-r',
            shows === 'main' && 'max-lg:hidden',
          )}
        >
          {list}
        </div>
        <div
          className={classNames(
            'flex min-h-0 min-w-0 flex-col',
            shows === 'list' && 'max-lg:hidden',
          )}
        >
          {main}
        </div>
        {aside && (
          <aside
            aria-label="About this conversation"
            className="min-h-0 min-w-0 overflow-y-auto border-line border-l max-xl:hidden"
          >
            {aside}
          </aside>
        )}
      </div>
    </div>
  );
}
