import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Block,
  type Inline,
  parseRichText,
  visibleLength,
  visibleText,
} from '@/lib/catalog/rich-text';

const text = (words: string): Inline => ({ kind: 'text', text: words });

describe('what sellers write', () => {
  test('paragraphs, headings, lists, bold and italic', () => {
    expect(
      parseRichText(
        'I fix **one** bug.\nToday.\n\n## You get\n- a *clean* fix\n- a note\n\n1. You ask\n2) I answer',
      ),
    ).toEqual([
      {
        kind: 'paragraph',
        children: [
          text('I fix '),
          { kind: 'bold', children: [text('one')] },
          text(' bug.'),
          { kind: 'break' },
          text('Today.'),
        ],
      },
      { kind: 'heading', children: [text('You get')] },
      {
        kind: 'list',
        ordered: false,
        items: [
          [text('a '), { kind: 'italic', children: [text('clean')] }, text(' fix')],
          [text('a note')],
        ],
      },
      { kind: 'list', ordered: true, items: [[text('You ask')], [text('I answer')]] },
    ] satisfies Block[]);
  });

  test('italic inside bold', () => {
    expect(parseRichText('**very *much* so**')).toEqual([
      {
        kind: 'paragraph',
        children: [
          {
            kind: 'bold',
            children: [text('very '), { kind: 'italic', children: [text('much')] }, text(' so')],
          },
        ],
      },
    ]);
  });

  test.each([
    ['3 * 4 * 5', '3 * 4 * 5'],
    ['**', '**'],
    ['a ** b ** c', 'a ** b ** c'],
    ['#hashtag is no heading', '#hashtag is no heading'],
    ['-5 degrees', '-5 degrees'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['[click](javascript:alert(1))', '[click](javascript:alert(1))'],
    ['![x](http://x)', '![x](http://x)'],
  ])('%s is text and nothing else', (source, seen) => {
    expect(parseRichText(source)).toEqual([{ kind: 'paragraph', children: [text(seen)] }]);
  });

  test('the visible text counts, not the marks, and a family is one sign of many points', () => {
    expect(visibleLength('**ab** *c*')).toBe(4);
    expect(visibleText(parseRichText('## Head\n\n- one\n- two'))).toBe('Head\none\ntwo');
  });
});

const kinds = {
  inline: ['text', 'break', 'bold', 'italic'],
  block: ['paragraph', 'heading', 'list'],
};

function onlyKnown(children: readonly Inline[], depth = 0): boolean {
  return (
    depth <= 2 &&
    children.every(
      (child) =>
        kinds.inline.includes(child.kind) &&
        (!('children' in child) || onlyKnown(child.children, depth + 1)),
    )
  );
}

describe('whatever is written', () => {
  const source = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom('**', '*', '# ', '- ', '1. ', '\n', '\n\n', ' ', 'word', '<b>', '](', '“'),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  );

  test('it reads as a tree of known nodes, and no letter is lost', () => {
    fc.assert(
      fc.property(source, (written) => {
        const blocks = parseRichText(written);
        for (const block of blocks) {
          expect(kinds.block).toContain(block.kind);
          const lines = block.kind === 'list' ? block.items : [block.children];
          expect(lines.every((line) => onlyKnown(line))).toBe(true);
        }
        const letters = (all: string) => all.replace(/[^\p{L}]/gu, '');
        expect(letters(visibleText(blocks))).toBe(letters(written));
      }),
      { numRuns: 500 },
    );
  });

  test('it is read in time, however nasty', () => {
    const start = performance.now();
    for (const nasty of ['**a ', '*a', '* ', '**', '- **', '#', '*a **b '])
      parseRichText(nasty.repeat(8000 / nasty.length));
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
