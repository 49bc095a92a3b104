'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { besideResults } from './beside-results';

/** Typing a price is not finished with its first digit. */
const pauseMs = 350;

/** With scripts: choosing a filter shows its results at once, without loading the page anew and without empty parts. */
export function LiveFilters() {
  const router = useRouter();
  const inside = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = inside.current?.closest('form');
    if (!form) return;
    let timer: ReturnType<typeof setTimeout>;
    const go = (event: Event) => {
      event.preventDefault();
      clearTimeout(timer);
      const asked = new URLSearchParams();
      for (const [name, value] of new FormData(form))
        if (typeof value === 'string' && value.trim() !== '') asked.append(name, value.trim());
      router.push(asked.size > 0 ? `/search?${asked}` : '/search', { scroll: false });
    };
    const onChange = (event: Event) => {
      if (!matchMedia(besideResults).matches) return;
      clearTimeout(timer);
      const typed = event.target instanceof HTMLInputElement && event.target.type === 'text';
      timer = setTimeout(() => form.requestSubmit(), typed ? pauseMs : 0);
    };
    form.addEventListener('submit', go);
    form.addEventListener('change', onChange);
    return () => {
      clearTimeout(timer);
      form.removeEventListener('submit', go);
      form.removeEventListener('change', onChange);
    };
  }, [router]);
  return <span ref={inside} hidden />;
}
