import { expect, test } from 'vitest';
import { checkAnswers, type GivenAnswer, type Question } from '@/lib/orders/answers';

const question = (wanted: Partial<Question>): Question => ({
  position: 0,
  kind: 'text',
  options: [],
  required: true,
  ...wanted,
});
const given = (wanted: Partial<GivenAnswer>): GivenAnswer => ({
  position: 0,
  text: '',
  choices: [],
  fileIds: [],
  ...wanted,
});
const colours = { kind: 'choice', options: ['black', 'red'] } as const;

test.each<[string, Partial<Question>, Partial<GivenAnswer>, boolean]>([
  ['a text', {}, { text: ' A black cat. ' }, true],
  ['a required text left out', {}, { text: '   ' }, false],
  ['an optional text left out', { required: false }, {}, true],
  ['one of the choices', colours, { choices: ['red'] }, true],
  ['a choice that is not offered', colours, { choices: ['green'] }, false],
  ['two choices where one is asked', colours, { choices: ['red', 'black'] }, false],
  ['two choices', { ...colours, kind: 'choices' }, { choices: ['red', 'black'] }, true],
  ['a required choice left out', colours, { choices: [''] }, false],
  [
    'a foreign choice of an optional question',
    { ...colours, required: false },
    { choices: ['x'] },
    false,
  ],
  ['a file', { kind: 'file' }, { fileIds: ['a'] }, true],
  ['a required file left out', { kind: 'file' }, { text: 'later' }, false],
])('%s', (_name, asked, answered, fine) => {
  const { kept, fields } = checkAnswers([question(asked)], [given(answered)]);
  if (fine) {
    expect(fields).toEqual({});
    expect(kept).toHaveLength(1);
  } else expect(fields).toEqual({ 'answers.0': expect.stringMatching(/\.$/) });
});

test('only what the kind of question asks for is kept, cleaned', () => {
  const { kept } = checkAnswers(
    [question({})],
    [given({ text: '  A\u0000 cat\r\n ', choices: ['black'], fileIds: ['a'] })],
  );
  expect(kept).toEqual([{ position: 0, answer: 'A cat', choices: [], fileIds: [] }]);
});

test('answers to questions that were not asked are left out', () => {
  const { kept, fields } = checkAnswers([], [given({ position: 7, text: 'x' })]);
  expect({ kept, fields }).toEqual({ kept: [], fields: {} });
});
