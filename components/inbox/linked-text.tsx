import { findContacts } from '@/lib/platform/contact-patterns';

/** What somebody wrote, with its line breaks and links that can be followed; never as markup. In its own direction. */
export function LinkedText({ children }: { children: string }) {
  return (
    <p dir="auto" className="whitespace-pre-wrap [overflow-wrap:anywhere]">
      {partsOf(children).map(({ text, href, at }) =>
        href ? (
          <a
            key={at}
            href={href}
            target="_blank"
            rel="noopener noreferrer nofollow ugc"
            className="underline decoration-1 underline-offset-[0.2em] hover:decoration-2"
          >
            {text}
          </a>
        ) : (
          text
        ),
      )}
    </p>
  );
}

type Part = { text: string; at: number; href?: string };

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { kind, text: found, index } of findContacts(text)) {
    if (kind !== 'link') continue;
    // What ends the sentence is no part of the address.
    const address = found.replace(/[.,;:!?)\]}'"»”]+$/, '');
    const href = /^https?:\/\//i.test(address) ? address : `https://${address}`;
    if (!URL.canParse(href)) continue;
    parts.push({ text: text.slice(at, index), at });
    parts.push({ text: address, at: index, href });
    at = index + address.length;
  }
  return [...parts, { text: text.slice(at), at }].filter((part) => part.text !== '');
}
