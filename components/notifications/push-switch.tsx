'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

interface PushSwitchProps {
  /** Ours, by which the push service knows our words (VAPID). */
  publicKey: string;
  /** Keeps the browser; answers a sentence when that did not work. */
  subscribe: (browser: {
    endpoint: string;
    p256dh: string;
    auth: string;
  }) => Promise<string | null>;
}

type Standing = 'unknown' | 'impossible' | 'denied' | 'off' | 'on';

const worker = '/sw.js';

async function standing(): Promise<Standing> {
  if (!('serviceWorker' in navigator) || !('PushManager' in window)) return 'impossible';
  if (Notification.permission === 'denied') return 'denied';
  const registration = await navigator.serviceWorker.getRegistration(worker);
  return (await registration?.pushManager.getSubscription()) ? 'on' : 'off';
}

/** Asks this browser for push, and hands what it answers to `subscribe`. */
async function switchOn(publicKey: string, subscribe: PushSwitchProps['subscribe']) {
  if ((await Notification.requestPermission()) !== 'granted') return null;
  await navigator.serviceWorker.register(worker);
  const { pushManager } = await navigator.serviceWorker.ready;
  const given = await pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: publicKey,
  });
  const { endpoint, keys } = given.toJSON();
  const refused = await subscribe({
    endpoint: endpoint ?? '',
    p256dh: keys?.p256dh ?? '',
    auth: keys?.auth ?? '',
  });
  if (refused) await given.unsubscribe();
  return refused;
}

async function switchOff(): Promise<null> {
  const registration = await navigator.serviceWorker.getRegistration(worker);
  // We hear of it from the push service with the next word, and forget this browser then.
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
  return null;
}

/** Push to this very browser, on or off. Needs scripts, as push itself does. */
export function PushSwitch({ publicKey, subscribe }: PushSwitchProps) {
  const [now, setNow] = useState<Standing>('unknown');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    void standing().then(setNow);
  }, []);

  async function change(act: () => Promise<string | null>) {
    setBusy(true);
    try {
      setTrouble(await act());
    } catch {
      setTrouble('This browser could not reach its push service. Please try it again later.');
    }
    setNow(await standing());
    setBusy(false);
  }

  return (
    <div className="grid gap-4" aria-live="polite">
      <noscript>
        <p>Push needs scripts, which this browser does not run here.</p>
      </noscript>
      {trouble && <Notice tone="attention">{trouble}</Notice>}
      {now === 'impossible' && (
        <p>This browser cannot be told by push. On an iPhone, add us to the home screen first.</p>
      )}
      {now === 'denied' && (
        <p>
          You have forbidden notifications of this site in your browser. Allow them there first.
        </p>
      )}
      {now === 'off' && (
        <Button
          type="button"
          disabled={busy}
          className="justify-self-start"
          onClick={() => change(() => switchOn(publicKey, subscribe))}
        >
          Tell me in this browser
        </Button>
      )}
      {now === 'on' && (
        <div className="flex flex-wrap items-center gap-4">
          <p>This browser is told.</p>
          <Button
            type="button"
            variant="secondary"
            disabled={busy}
            onClick={() => change(switchOff)}
          >
            Switch it off here
          </Button>
        </div>
      )}
    </div>
  );
}
