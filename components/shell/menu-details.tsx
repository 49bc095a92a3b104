'use client';

import { type ComponentProps, useEffect, useRef } from 'react';

/** A menu that unfolds without JavaScript; with it, it also closes by Escape, a press elsewhere and a link taken. */
export function MenuDetails(props: ComponentProps<'details'>) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = () => menu.current?.removeAttribute('open');
    const onPress = (event: PointerEvent) => {
      if (!menu.current?.contains(event.target as Node)) close();
    };
    const onClick = (event: MouseEvent) => {
      const link = (event.target as Element).closest('a');
      if (link && menu.current?.contains(link)) close();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !menu.current?.open) return;
      close();
      menu.current.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  return <details ref={menu} {...props} />;
}
