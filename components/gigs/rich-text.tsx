import { createElement, type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { type Block, type Inline, parseRichText } from '@/lib/catalog/rich-text';

interface RichTextProps {
  /** In the small form of lib/catalog/rich-text.ts. */
  source: string;
  /** The level of its headings, so that they fit the page's outline. */
  headingLevel?: 2 | 3 | 4;
  className?: string;
}

/** A text that a person wrote, as elements of React: nothing in it can be anything but text. */
export function RichText({ source, headingLevel = 3, className }: RichTextProps) {
  return (
    <div className={classNames('rich-text', className)}>
      {parseRichText(source).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the tree is drawn from one text and never reordered.
        <BlockOf key={index} block={block} headingLevel={headingLevel} />
      ))}
    </div>
  );
}

function BlockOf({ block, headingLevel }: { block: Block; headingLevel: number }) {
  if (block.kind === 'paragraph') return <p>{inlines(block.children)}</p>;
  if (block.kind === 'heading')
    return createElement(
      `h${headingLevel}`,
      { className: 'text-lg' },
      ...[inlines(block.children)].flat(),
    );
  return createElement(
    block.ordered ? 'ol' : 'ul',
    null,
    // biome-ignore lint/suspicious/noArrayIndexKey: as above.
    ...block.items.map((item, index) => <li key={index}>{inlines(item)}</li>),
  );
}

function inlines(children: readonly Inline[]): ReactNode[] {
  return children.map((child, index) => {
    if (child.kind === 'text') return child.text;
    // biome-ignore-start lint/suspicious/noArrayIndexKey: as above.
    if (child.kind === 'break') return <br key={index} />;
    if (child.kind === 'bold') return <strong key={index}>{inlines(child.children)}</strong>;
    return <em key={index}>{inlines(child.children)}</em>;
    // biome-ignore-end lint/suspicious/noArrayIndexKey: as above.
  });
}
