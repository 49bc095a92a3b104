// Shows what the marketplace tells while none of its pages is open. It looks at no request: pages are kept and fetched as
// without it.

self.addEventListener('push', (event) => {
  if (!event.data) return;
  event.waitUntil(show(event.data.json()));
});

async function show({ title, path, tag }) {
  // Signed out here: whoever sits before this browser now is told nothing, and it is not told again.
  if (await isSignedOut()) {
    const subscription = await self.registration.pushManager.getSubscription();
    await subscription?.unsubscribe();
    return;
  }
  await self.registration.showNotification(title, {
    tag,
    renotify: true,
    icon: '/favicon.svg',
    data: { path },
  });
}

async function isSignedOut() {
  try {
    const answer = await fetch('/api/me');
    return answer.ok && (await answer.json()) === null;
  } catch {
    return false;
  }
}

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const { path } = event.notification.data;
  event.waitUntil(open(new URL(path, self.location.origin)));
});

async function open(url) {
  if (url.origin !== self.location.origin) return;
  const pages = await self.clients.matchAll({ type: 'window' });
  const there = pages.find((page) => new URL(page.url).pathname === url.pathname);
  if (there) await there.focus();
  else await self.clients.openWindow(url.href);
}
