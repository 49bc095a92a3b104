'use client';

import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from './button';
import { type ButtonLook, buttonStyle } from './button-style';
import { classNames } from './class-names';

interface ConfirmDialogProps extends ButtonLook {
  /** On the button that opens it. */
  trigger: ReactNode;
  /** A question that names what will happen: 'Cancel order 1043 and refund $26.25?' */
  title: ReactNode;
  /** What follows from it, and the form with the button that does it. */
  children: ReactNode;
  /** On the button that leaves everything as it is. */
  keep?: string;
  /** Unfolded from the start: its form was sent without JavaScript and refused. */
  open?: boolean;
  className?: string;
}

/**
 * Asks before something is taken away. With JavaScript a dialog; without it the same content unfolds under the
 * button, so that the act stays possible.
 */
export function ConfirmDialog({
  trigger,
  title,
  children,
  keep = 'Go back',
  open,
  variant = 'danger',
  size,
  wide,
  className,
}: ConfirmDialogProps) {
  const [enhanced, setEnhanced] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    // Unfolded before the page was ready: left as it is, and a dialog from the next opening on.
    if (!details.current?.open) setEnhanced(true);
  }, []);
  useEffect(() => {
    // Pressed in the very moment in which the page became ready: the dialog opens all the same.
    if (enhanced && details.current?.open && !dialog.current?.open) dialog.current?.showModal();
  }, [enhanced]);

  function onToggle() {
    if (!details.current?.open) return setEnhanced(true);
    if (enhanced && !dialog.current?.open) dialog.current?.showModal();
  }

  return (
    <details
      ref={details}
      open={open}
      onToggle={onToggle}
      className={classNames(wide && 'w-full', className)}
    >
      <summary className={buttonStyle({ variant, size, wide })}>{trigger}</summary>
      <dialog
        ref={dialog}
        open={!enhanced}
        aria-labelledby={titleId}
        onClose={() => details.current?.removeAttribute('open')}
        onClick={(event) => event.target === dialog.current && dialog.current.close()}
        onKeyDown={undefined}
        className={classNames(
          'card text-left text-ink',
          enhanced
            ? 'm-auto w-[min(32rem,calc(100vw-2rem))] bg-raised shadow-lg open:animate-rise'
            : 'static mt-3 w-full',
        )}
      >
        <div className="grid gap-4 p-6">
          <h2 id={titleId} className="text-xl">
            {title}
          </h2>
          <div className="grid gap-4">{children}</div>
          {enhanced && (
            <Button variant="quiet" wide onClick={() => dialog.current?.close()}>
              {keep}
            </Button>
          )}
        </div>
      </dialog>
    </details>
  );
}
