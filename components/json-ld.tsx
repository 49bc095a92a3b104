/** A description of the page for machines, as schema.org has it. Must say what the page says, and no more. */
export type JsonLdThing = { readonly '@type': string; readonly [property: string]: unknown };

/**
 * The only place where text becomes markup by hand: inside a script element that no browser runs. `<` is escaped, so
 * that no text of a seller can end the element.
 */
export function JsonLd({ thing }: { thing: JsonLdThing }) {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...thing });
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped right here, and a data block is never run.
      dangerouslySetInnerHTML={{ __html: text.replaceAll('<', '\\u003c') }}
    />
  );
}
