'use client';

import { Moon, Sun } from 'lucide-react';

/** Changes between day and night and remembers it for a year. Without a choice the system's setting holds. */
export function ThemeToggle() {
  function change() {
    const root = document.documentElement;
    const next = isDark(root) ? 'light' : 'dark';
    root.dataset.theme = next;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet.
    document.cookie = `minnow_theme=${next}; path=/; max-age=31536000; samesite=lax`;
  }
  return (
    <button
      type="button"
      onClick={change}
      className="inline-flex min-h-11 items-center rounded-md px-3 font-medium text-sm hover:bg-sunken noscript:hidden"
    >
      <span className="flex items-center gap-2 night:hidden">
        <Moon aria-hidden="true" className="size-4.5" />
        Dark theme
      </span>
      <span className="hidden items-center gap-2 night:flex">
        <Sun aria-hidden="true" className="size-4.5" />
        Light theme
      </span>
    </button>
  );
}

function isDark(root: HTMLElement): boolean {
  if (root.dataset.theme) return root.dataset.theme === 'dark';
  return window.matchMedia('(prefers-color-scheme: dark)').matches;
}
