import PDFDocument from 'pdfkit';
import { mailColours } from '@/components/mail/mail-look';
import { displayFont, type PaperFont, paperFont, printable } from './paper-fonts';

type Struct = ReturnType<PDFKit.PDFDocument['struct']>;

export interface PaperOptions {
  /** Says what it is: the window's title, and at the foot of every page. */
  readonly title: string;
  /** When it was made. */
  readonly at: Date;
  /** Who gives it. */
  readonly author: string;
  /** Tests read the content; people get it packed. */
  readonly compress?: boolean;
}

/** What a piece of text looks like. */
export interface Type {
  readonly font: PaperFont;
  readonly size: number;
  readonly colour: string;
}

const { ink, muted, accent, line } = mailColours;
export const type = {
  name: { font: 'display', size: 17, colour: accent },
  title: { font: 'display', size: 22, colour: ink },
  heading: { font: 'strong', size: 12, colour: ink },
  text: { font: 'text', size: 9.5, colour: ink },
  strong: { font: 'strong', size: 9.5, colour: ink },
  small: { font: 'text', size: 8.5, colour: muted },
} as const satisfies Record<string, Type>;

const margin = 56;
const foot = 40;

/**
 * A sheet of A4 and what stands on it, from the top down. Tagged, with language and title, so that it can be read out; a
 * block that does not fit begins a new page.
 */
export class Paper {
  readonly doc: PDFKit.PDFDocument;
  private readonly root: Struct;
  private readonly chunks: Buffer[] = [];
  private readonly done: Promise<Buffer>;
  readonly left = margin;
  readonly width: number;
  private readonly bottom: number;
  y = margin;

  constructor(private readonly options: PaperOptions) {
    const { title, at, author, compress = true } = options;
    this.doc = new PDFDocument({
      size: 'A4',
      margin: 0,
      pdfVersion: '1.7',
      // Accessible by ISO 14289; the declarations of pdfkit do not know the word yet.
      ...({ subset: 'PDF/UA' } as object),
      tagged: true,
      lang: 'en',
      displayTitle: true,
      bufferPages: true,
      compress,
      // None of the standard fonts: they are not embedded, and know few letters.
      font: '',
      info: { Title: title, Author: author, Creator: author, CreationDate: at },
    });
    this.width = this.doc.page.width - 2 * margin;
    this.bottom = this.doc.page.height - margin - foot;
    for (const face of ['text', 'strong', 'display'] as const)
      this.doc.registerFont(face, paperFont(face));
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
    this.doc.on('data', (chunk: Buffer) => this.chunks.push(chunk));
    this.done = new Promise((resolve, reject) => {
      this.doc.on('end', () => resolve(Buffer.concat(this.chunks)));
      this.doc.on('error', reject);
    });
  }

  /** Begins a part of the document's structure (`P`, `H1`, `Table` …). */
  part(tag: string, within: Struct = this.root, scope?: 'Column' | 'Row'): Struct {
    const element = this.doc.struct(tag, scope ? ({ scope } as object) : {});
    within.add(element);
    return element;
  }

  /** How high a text stands in this width. */
  heightOf(text: string, look: Type, width = this.width): number {
    this.use(look, text);
    return this.doc.heightOfString(printable(text) || ' ', { width });
  }

  /** Begins a new page when less than this is left. True when it did. */
  room(height: number): boolean {
    if (this.y + height <= this.bottom) return false;
    this.newPage();
    return true;
  }

  newPage(): void {
    this.doc.addPage();
    this.y = margin;
  }

  /** Sets a text at a place, as a part of the structure. Moves nothing. */
  put(
    element: Struct,
    text: string,
    look: Type,
    place: { x?: number; y?: number; width?: number; end?: boolean; link?: string } = {},
  ): void {
    const { x = this.left, y = this.y, width = this.width, end = false, link } = place;
    const words = printable(text);
    if (words === '') return;
    const owner = link ? this.part('Link', element) : element;
    this.use(look, text);
    owner.add(() =>
      this.doc.text(words, x, y, {
        width,
        align: end ? 'right' : 'left',
        features: ['tnum'],
        ...(link ? { link } : {}),
      }),
    );
    if (owner !== element) owner.end();
  }

  /** A text over the whole width, with space after it. */
  block(tag: string, text: string, look: Type, after = 6): void {
    const height = this.heightOf(text, look);
    this.room(height);
    const element = this.part(tag);
    this.put(element, text, look);
    element.end();
    this.y += height + after;
  }

  /** A line across. It says nothing, and is not read out. */
  rule(x = this.left, width = this.width): void {
    this.aside(() =>
      this.doc
        .moveTo(x, this.y)
        .lineTo(x + width, this.y)
        .lineWidth(0.7)
        .strokeColor(line)
        .stroke(),
    );
  }

  /** What is only there for the eye. */
  aside(draw: () => void, kind: 'Layout' | 'Pagination' = 'Layout'): void {
    this.doc.markContent('Artifact', { type: kind });
    draw();
    this.doc.endMarkedContent();
  }

  /** The name of the marketplace, and who runs it. */
  letterhead(name: string, issuer: readonly string[]): void {
    const element = this.part('P');
    this.put(element, name, type.name, { width: this.width / 2 });
    element.end();
    const half = { x: this.left + this.width / 2, width: this.width / 2, end: true } as const;
    let { y } = this;
    for (const words of issuer) {
      const part = this.part('P');
      this.put(part, words, type.small, { ...half, y });
      part.end();
      y += this.heightOf(words, type.small, half.width) + 1.5;
    }
    this.y = Math.max(y, this.y + this.heightOf(name, type.name)) + 26;
  }

  /** Writes the foot of every page and closes the document. */
  finish(): Promise<Buffer> {
    this.root.end();
    const { start, count } = this.doc.bufferedPageRange();
    for (let index = 0; index < count; index++) {
      this.doc.switchToPage(start + index);
      this.footOf(`Page ${index + 1} of ${count}`);
    }
    this.doc.end();
    return this.done;
  }

  private footOf(count: string): void {
    this.y = this.doc.page.height - margin - 18;
    this.rule();
    this.aside(() => {
      this.use(type.small, this.options.title);
      const y = this.y + 8;
      this.doc.text(printable(this.options.title), this.left, y, { lineBreak: false });
      this.doc.text(count, this.left, y, { width: this.width, align: 'right', features: ['tnum'] });
    }, 'Pagination');
  }

  private use({ font, size, colour }: Type, text: string): void {
    this.doc
      .font(font === 'display' ? displayFont(text) : font)
      .fontSize(size)
      .fillColor(colour);
  }
}
