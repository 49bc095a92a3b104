/** One line of a calendar (RFC 5545, 3.1): its name, its parameters, its value with escapes undone in texts. */
export type CalendarLine = { name: string; parameters: string; value: string };
export type CalendarPart = { name: string; lines: CalendarLine[]; parts: CalendarPart[] };

const texts = new Set(['SUMMARY', 'DESCRIPTION', 'NAME', 'X-WR-CALNAME', 'UID']);

function unescaped(text: string): string {
  return text.replace(/\\(.?)/g, (_, letter: string) => {
    if (letter === 'n' || letter === 'N') return '\n';
    if (letter === '\\' || letter === ';' || letter === ',') return letter;
    throw new Error(`an escape that there is not: \\${letter}`);
  });
}

function readLine(line: string): CalendarLine {
  const found = /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=[^:;,"]+)*):(.*)$/s.exec(line);
  if (!found) throw new Error(`not a content line: ${line}`);
  const [, name = '', parameters = '', value = ''] = found;
  if (!texts.has(name)) return { name, parameters, value };
  // Outside of an escape neither may stand in a text.
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) throw new Error(`a bare mark in a text: ${line}`);
  return { name, parameters, value: unescaped(value) };
}

/**
 * Reads a calendar as strictly as the RFC is written: CRLF ends every line, no line is longer than 75 octets or holds half
 * a character, everything begun is ended, texts are escaped. Throws at the first thing that is wrong.
 */
export function readCalendar(bytes: Uint8Array): CalendarPart {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end');
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) throw new Error('a line ends without CRLF');
  for (const line of text.split('\r\n'))
    if (Buffer.byteLength(line) > 75) throw new Error(`longer than 75 octets: ${line}`);
  const lines = text
    .slice(0, -2)
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(readLine);
  const root: CalendarPart = { name: '', lines: [], parts: [] };
  const open = [root];
  for (const line of lines) {
    const inner = open.at(-1) ?? root;
    if (line.name === 'BEGIN') {
      const part: CalendarPart = { name: line.value, lines: [], parts: [] };
      inner.parts.push(part);
      open.push(part);
    } else if (line.name === 'END') {
      if (open.pop()?.name !== line.value) throw new Error(`END:${line.value} ends nothing`);
    } else inner.lines.push(line);
  }
  const [calendar, ...more] = root.parts;
  if (open.length !== 1 || !calendar || more.length > 0 || root.lines.length > 0)
    throw new Error('not one whole calendar');
  requireOnce(calendar, 'VERSION', 'PRODID');
  for (const event of calendar.parts) requireOnce(event, 'UID', 'DTSTAMP', 'DTSTART', 'SUMMARY');
  return calendar;
}

function requireOnce(part: CalendarPart, ...names: string[]): void {
  for (const name of names)
    if (part.lines.filter((line) => line.name === name).length !== 1)
      throw new Error(`${part.name} needs one ${name}`);
}

/** The value of a line of a part. */
export const lineOf = (part: CalendarPart | undefined, name: string): string | undefined =>
  part?.lines.find((line) => line.name === name)?.value;
