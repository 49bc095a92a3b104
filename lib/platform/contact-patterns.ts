/** A way around the marketplace that stands in a text: patterns of addresses, never single words. */
export type Contact = {
  readonly kind: 'link' | 'mail' | 'phone' | 'handle';
  /** As it stands in the text. */
  readonly text: string;
  readonly index: number;
};

// Ends of web addresses that people really paste; lists, so that 'e.g.this' and 'v2.final' are no addresses.
const webEnds =
  'com|net|org|info|biz|io|co|app|dev|site|online|shop|studio|xyz|agency|gg|ly|eu|uk|ca|de|ch|fr|es|pt|nl|pl|ua|ru|se|dk|fi|ie|pk|bd|ng|jp|cn|tr|br|mx|au|nz';
// Words and file endings too ('logo.ai', 'it works.in time'): these are addresses only with a path behind them.
const wordEnds = 'ai|at|be|in|is|it|me|no|to|tv|us|art|design|page|link|store|club';

// Names of tools that merely look like addresses.
const toolNames =
  /^(?:asp|ado|vb|socket|draw|itch|fly|node|next|vue|three|d3|chart)\.(?:net|io|js|dev)$/i;

const mail = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const spelledMail =
  /[\p{L}\p{N}._+-]{1,64}\s{0,2}[([{]\s{0,2}at\s{0,2}[)\]}]\s{0,2}[\p{L}\p{N}-]{1,63}\s{0,2}(?:\.|[([{]\s{0,2}dot\s{0,2}[)\]}])\s{0,2}\p{L}{2,10}/giu;
const link = new RegExp(
  `(?:https?://|ftp://|www\\.)[^\\s<>]{2,300}|(?<![\\p{L}\\p{N}@._-])(?:[a-z0-9][a-z0-9-]{0,62}\\.){1,4}(?:(?:${webEnds})(?![\\p{L}\\p{N}_-])(?:/[^\\s<>]{0,300})?|(?:${wordEnds})/[^\\s<>]{1,300})`,
  'giu',
);
// With a plus 8 digits or more; without one 10 or more, in groups as people write numbers.
const phone =
  /(?<![\p{L}\p{N}])(?:\+\s?\d(?:[\s().-]{0,3}\d){7,14}|\(?\d{2,5}\)?(?:[\s.-]{1,2}\(?\d{2,4}\)?){2,4}|0\d{9,13})(?![\p{L}\p{N}])/gu;
// What CSS and TypeScript write with an at sign is no one's name.
const handle =
  /(?<![\p{L}\p{N}_@./])@(?!(?:media|import|font-face|keyframes|supports|container|layer|page|property|types)\b)[a-z0-9_](?:[a-z0-9_.]{1,28})[a-z0-9_](?!\/)/giu;
const namedHandle =
  /\b(?:whats\s?app|telegram|skype|discord|wechat|viber|snapchat)\s{0,2}[:=]\s{0,2}@?(?=[\w.#-]{0,30}[\d_#])[a-z][\w.#-]{2,30}/giu;

const isPhone = (text: string): boolean => {
  const digits = text.replace(/\D/g, '');
  if (text.trimStart().startsWith('+')) return digits.length >= 8;
  // ISBNs and dates with times have as many digits.
  if (/^97[89]/.test(digits) && digits.length === 13) return false;
  if (/^(?:19|20)\d\d[-.]\d\d[-.]\d\d/.test(text)) return false;
  return digits.length >= 10 && digits.length <= 15;
};

const readers: readonly {
  kind: Contact['kind'];
  pattern: RegExp;
  really?: (text: string) => boolean;
}[] = [
  // 'logo@2x.png' is how pictures are named.
  {
    kind: 'mail',
    pattern: mail,
    really: (text) => !/@\dx\.(?:png|jpe?g|webp|svg|gif)$/i.test(text),
  },
  { kind: 'mail', pattern: spelledMail },
  { kind: 'link', pattern: link, really: (text) => !toolNames.test(text) },
  { kind: 'phone', pattern: phone, really: isPhone },
  { kind: 'handle', pattern: namedHandle },
  { kind: 'handle', pattern: handle },
];

/** Every mail address, link, phone number and handle in a text, in the order in which they stand there. */
export function findContacts(text: string): Contact[] {
  const found: Contact[] = [];
  for (const { kind, pattern, really } of readers) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const known = found.some(
        (contact) => start < contact.index + contact.text.length && contact.index < end,
      );
      if (!known && (really?.(match[0]) ?? true))
        found.push({ kind, text: match[0].trim(), index: start });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

const words: Readonly<Record<Contact['kind'], string>> = {
  link: 'looks like a link',
  mail: 'looks like a mail address',
  phone: 'looks like a phone number',
  handle: 'looks like a name on another service',
};

/** '“www.example.com” looks like a link.' */
export const contactSentence = (contact: Contact): string =>
  `“${contact.text.slice(0, 60)}” ${words[contact.kind]}.`;
