'use client';

import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';

interface Toast {
  id: number;
  message: string;
}

const channel = 'minnow:toast';
const shownFor = 6000;

/** Says a passing word at the foot of the page: 'Saved'. Never the only place where something important stands. */
export function toast(message: string): void {
  window.dispatchEvent(new CustomEvent(channel, { detail: message }));
}

/** Where toasts appear. One in each layout whose pages use `toast`. */
export function Toaster() {
  const [toasts, setToasts] = useState<Toast[]>([]);
  const last = useRef(0);
  useEffect(() => {
    const show = (event: Event) => {
      last.current += 1;
      const next = { id: last.current, message: String((event as CustomEvent).detail) };
      setToasts((shown) => [...shown.slice(-2), next]);
    };
    window.addEventListener(channel, show);
    return () => window.removeEventListener(channel, show);
  }, []);
  const close = (id: number) => setToasts((shown) => shown.filter((one) => one.id !== id));
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-4 bottom-4 z-50 grid justify-items-center gap-2 print:hidden"
    >
      {toasts.map((one) => (
        <ToastCard key={one.id} message={one.message} onClose={() => close(one.id)} />
      ))}
    </div>
  );
}

function ToastCard({ message, onClose }: { message: string; onClose: () => void }) {
  // Time stands still while someone reads with pointer or keyboard on it.
  const [held, setHeld] = useState(false);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => close.current(), shownFor);
    return () => clearTimeout(timer);
  }, [held]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches whether someone is reading.
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="pointer-events-auto flex max-w-md animate-rise items-center gap-3 rounded-md bg-ink py-2 pr-2 pl-4 text-paper shadow-lg"
    >
      <p>{message}</p>
      <button
        type="button"
        onClick={onClose}
        className="grid size-8 shrink-0 place-items-center rounded-sm hover:bg-muted"
      >
        <X aria-hidden="true" className="size-4" />
        <span className="sr-only">Close</span>
      </button>
    </div>
  );
}
