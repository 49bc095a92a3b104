'use client';

import { useEffect, useState } from 'react';
import { askForMe, type Me } from './me';
import { PersonLinks } from './person-links';

/** On cached pages: fetches who is signed in, after the page, and only when someone is. */
export function PersonMenu() {
  const [me, setMe] = useState<Me | null>(null);
  useEffect(() => {
    let here = true;
    const settle = (found: Me | null) => {
      if (!here) return;
      setMe(found);
      // The session has ended since: the links for guests come back.
      if (!found) document.documentElement.dataset.person = 'out';
    };
    askForMe().then(settle, () => settle(null));
    return () => {
      here = false;
    };
  }, []);
  if (me) return <PersonLinks me={me} />;
  return (
    // As wide as what will stand here, so that nothing beside it moves.
    <div aria-hidden="true" className="flex items-center gap-1">
      <span className="size-11" />
      <span className="size-11" />
      <span className="invisible px-3 py-2 font-semibold text-sm max-lg:hidden">Orders</span>
      {/* A picture, like the one that comes: on a narrow phone pictures give way, and all beside them with it. */}
      <span className="ml-1">
        <svg className="block size-10 max-w-full rounded-pill bg-line" aria-hidden="true" />
      </span>
    </div>
  );
}
