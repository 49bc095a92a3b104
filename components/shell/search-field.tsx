'use client';

import { useRouter } from 'next/navigation';
import {
  type ComponentProps,
  type KeyboardEvent,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { classNames } from '@/components/ui/class-names';
import { useSuggestions } from './suggestions';

const kinds = { category: 'Category', gig: 'Gig', seller: 'Seller' } as const;
const never = () => () => undefined;

/**
 * A search field that suggests while one types: the combobox with a listbox of the ARIA practices. The keyboard stays in
 * the field, arrows point at a suggestion, Enter goes there (or searches, when none is pointed at), Escape folds the list.
 * Without scripts it is a plain search field.
 */
export function SearchField({ id = '', ...rest }: ComponentProps<'input'>) {
  const router = useRouter();
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [typed, setTyped] = useState<string | null>(null);
  const [pointed, setPointed] = useState(-1);
  const found = useSuggestions(typed);
  const open = typed !== null && found.length > 0;
  const listId = `${id}-list`;
  const here = open ? found[pointed] : undefined;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The header is the same for all pages: on that of the results it holds what was asked, to be mended.
    const asked = location.pathname === '/search' && new URLSearchParams(location.search).get('q');
    if (field.current && !field.current.value && asked) field.current.value = asked;
  }, []);

  function ask(text: string | null) {
    setTyped(text);
    setPointed(-1);
  }
  function go(path: string) {
    ask(null);
    router.push(path);
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (!open) return ask(event.currentTarget.value);
      // One place more than there are suggestions: none of them, back in the field.
      const places = found.length + 1;
      setPointed(((pointed + 1 + step + places) % places) - 1);
    } else if (event.key === 'Enter' && here) {
      event.preventDefault();
      go(here.path);
    } else if (event.key === 'Enter') ask(null);
    else if (event.key === 'Escape' && open) {
      event.preventDefault();
      ask(null);
    }
  }

  return (
    <>
      <input
        {...rest}
        ref={field}
        id={id}
        type="search"
        onChange={(event) => ask(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => ask(null)}
        {...(scripted && {
          role: 'combobox',
          'aria-autocomplete': 'list',
          'aria-expanded': open,
          'aria-controls': open ? listId : undefined,
          'aria-activedescendant': here && `${listId}-${pointed}`,
        })}
      />
      {open && (
        <div
          role="listbox"
          id={listId}
          aria-label="Suggestions"
          className="absolute inset-x-0 top-full z-50 mt-2 overflow-hidden rounded-lg border border-line bg-raised py-1.5 text-base text-ink shadow-lg"
        >
          {found.map(({ kind, label, path }, index) => (
            <div
              key={path}
              role="option"
              id={`${listId}-${index}`}
              aria-selected={index === pointed}
              tabIndex={-1}
              // The field keeps the keyboard, and the list stays until the press is done.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => go(path)}
              onKeyDown={undefined}
              className={classNames(
                'flex min-h-11 cursor-pointer items-center justify-between gap-4 px-4 py-1.5 hover:bg-sunken',
                index === pointed && 'bg-sunken *:first:underline *:first:underline-offset-3',
              )}
            >
              <span className="line-clamp-1">{label}</span>
              <span className="shrink-0 text-muted text-sm">{kinds[kind]}</span>
            </div>
          ))}
        </div>
      )}
      <span role="status" className="sr-only">
        {open && `${found.length} suggestion${found.length === 1 ? '' : 's'}, use the arrow keys.`}
      </span>
    </>
  );
}
