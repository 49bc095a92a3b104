'use client';

import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { PictureView } from '@/lib/catalog/views';
import { GigPicture } from './gig-picture';

interface GalleryZoomProps {
  /** In their order, each with words for who does not see it. */
  pictures: readonly PictureView[];
}

/**
 * With scripts: a press on a picture of the gallery around it shows it here, whole and large, with the others one key or press
 * away. Without them, its link leads to the picture itself.
 */
export function GalleryZoom({ pictures }: GalleryZoomProps) {
  const [shown, show] = useState<number | null>(null);
  const inside = useRef<HTMLSpanElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const gallery = inside.current?.parentElement;
    const open = (event: MouseEvent) => {
      const { altKey, ctrlKey, metaKey, shiftKey, target } = event;
      const link = target instanceof Element ? target.closest<HTMLElement>('a[data-zoom]') : null;
      if (!link || altKey || ctrlKey || metaKey || shiftKey) return;
      event.preventDefault();
      show(Number(link.dataset.zoom));
    };
    gallery?.addEventListener('click', open);
    return () => gallery?.removeEventListener('click', open);
  }, []);
  useEffect(() => {
    if (shown !== null && !dialog.current?.open) dialog.current?.showModal();
  }, [shown]);

  const picture = shown === null ? undefined : pictures[shown];
  if (shown === null || !picture) return <span ref={inside} hidden />;
  const move = (by: number) => show((shown + by + pictures.length) % pictures.length);
  const onKeyDown = ({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent) => {
    if (pictures.length < 2 || altKey || ctrlKey || metaKey || shiftKey) return;
    if (key === 'ArrowLeft') move(-1);
    if (key === 'ArrowRight') move(1);
  };
  const close = () => dialog.current?.close();
  return (
    <>
      <span ref={inside} hidden />
      <dialog
        ref={dialog}
        aria-label="Pictures of this gig"
        onClose={() => show(null)}
        onKeyDown={onKeyDown}
        className="m-0 h-dvh max-h-none overflow-hidden overscroll-contain w-dvw max-w-none bg-sunken text-ink"
      >
        <div className="grid h-full grid-rows-[auto_minmax(0,1fr)_auto]">
          <p className="flex items-center justify-between p-2 pl-4">
            <span className="tabular text-sm" aria-live="polite">
              {shown + 1} of {pictures.length}
              <span className="sr-only">: {picture.alt}</span>
            </span>
            <button type="button" onClick={close} aria-label="Close" className={button}>
              <X aria-hidden="true" />
            </button>
          </p>
          <div className="min-h-0 [&>picture]:contents">
            <GigPicture
              key={picture.key}
              picture={picture}
              sizes="100vw"
              first
              className="size-full object-contain px-2 sm:px-16"
            />
          </div>
          <p className="flex min-h-14 items-center justify-center gap-8 p-2">
            {pictures.length > 1 && (
              <>
                <button
                  type="button"
                  onClick={() => move(-1)}
                  aria-label="Previous picture"
                  className={button}
                >
                  <ChevronLeft aria-hidden="true" />
                </button>
                <button
                  type="button"
                  onClick={() => move(1)}
                  aria-label="Next picture"
                  className={button}
                >
                  <ChevronRight aria-hidden="true" />
                </button>
              </>
            )}
          </p>
        </div>
      </dialog>
    </>
  );
}

const button = 'grid size-11 place-items-center rounded-pill bg-raised hover:bg-line';
