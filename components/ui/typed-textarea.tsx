'use client';

import {
  type ComponentProps,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';

type TypedTextareaProps = Omit<ComponentProps<'textarea'>, 'ref'> & {
  ref?: RefObject<HTMLTextAreaElement | null> | undefined;
};

/**
 * A textarea in which what was typed before its scripts came stays. At the moment when React takes over a page that came as
 * HTML, it writes the first text into such a field again: over what was typed meanwhile, and with the caret at its beginning.
 */
export function TypedTextarea({ ref, ...rest }: TypedTextareaProps) {
  const own = useRef<HTMLTextAreaElement>(null);
  const field = ref ?? own;
  // Only of a page that came as HTML: on the way from page to page another one's field may have this id for a moment.
  const cameAsHtml = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [before] = useState(() => (cameAsHtml && rest.id ? standsIn(rest.id) : null));
  useLayoutEffect(() => {
    if (before && field.current) putBack(field.current, before);
  }, [before, field]);
  return <textarea ref={field} {...rest} />;
}

const never = () => () => undefined;

interface Typed {
  readonly value: string;
  /** Where the caret stands, or what is selected; null: the person is elsewhere on the page. */
  readonly selected: readonly [start: number, end: number] | null;
}

/** Asked while the page is taken over, before anything of it is written again. */
function standsIn(id: string): Typed | null {
  if (typeof document === 'undefined') return null;
  const field = document.getElementById(id);
  if (!(field instanceof HTMLTextAreaElement)) return null;
  const here = document.activeElement === field;
  const selected = here ? ([field.selectionStart, field.selectionEnd] as const) : null;
  return { value: field.value, selected };
}

function putBack(field: HTMLTextAreaElement, { value, selected }: Typed): void {
  if (field.value !== value) {
    // As a key would do it, past React's own way of setting it: so whoever listens hears of it.
    const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
    set?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  if (selected) field.setSelectionRange(...selected);
}
