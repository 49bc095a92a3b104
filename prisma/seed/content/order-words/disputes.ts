import type { DisputeStory } from '../order-talk';

/** Quarrels as they happen in small jobs: most of them are misunderstandings with a price. */
export const disputeStories: readonly DisputeStory[] = [
  {
    by: 'buyer',
    reason: 'not_as_described',
    story:
      'The package says “two directions”. I received one, and a second one which is the same in another colour. I asked for a real second direction in my revision, and the answer was that colour counts as a direction. I do not think that anyone reads it like that.',
    wish: 'part',
    answer:
      'I delivered what I would call two directions. I admit that they are close. I offered to make a third after the revision, but the buyer did not answer any more. The first direction is in use on their page already.',
    outcome: 'split',
    refundPercent: 40,
    statement:
      'The package promised two directions; one and a variant were delivered, and the first is being used. Rule: work that is used is paid, what is missing is not. 40 % of the price goes back to the buyer, the rest to the seller.',
  },
  {
    by: 'buyer',
    reason: 'late',
    story:
      'It was for an event on Saturday, and this stands in my first answer. The delivery came on Monday morning. It is nice work, but I cannot use it any more.',
    wish: 'refund',
    answer:
      'I was ill for two days and wrote so on Friday evening. I know it was late. The date of the event was in the answers, that is true.',
    outcome: 'refund',
    statement:
      'The due time had passed, the date of the event was known from the answers, and no extension was asked for before it. Rule: a delivery that comes after a named event, without an agreed extension, is not owed. The whole price goes back to the buyer.',
  },
  {
    by: 'seller',
    reason: 'more_work',
    story:
      'The package includes 300 words and one revision. I delivered 320 words and made two revisions as a courtesy. Now the buyer asks for a second text and will not accept before it is done.',
    wish: 'release',
    answer:
      'We had talked about a second text in the messages, so I thought it was part of it. I can see now that it is not in the package. The first text is fine.',
    outcome: 'release',
    statement:
      'The delivered work matches the package and one revision more. The second text was mentioned as an idea, without price or agreement. Rule: what is owed stands in the package and the paid extras. The money is released to the seller.',
  },
  {
    by: 'buyer',
    reason: 'poor_quality',
    story:
      'Half of the pictures have a white rim when I put them on a dark ground. I sent screenshots with arrows. In the corrected files three have been mended and seven have not.',
    wish: 'redo',
    answer:
      'I am sorry about the seven. They had been exported from an old file by mistake. I can redo them within one day, at no cost, if the order stays open.',
    outcome: 'split',
    refundPercent: 25,
    statement:
      'Three of ten were mended, and the seller offers to redo the others; the buyer has meanwhile helped themselves. Rule: a fault that is admitted lowers the price. A quarter goes back to the buyer.',
  },
  {
    by: 'buyer',
    reason: 'no_answer',
    story:
      'I have written four times in six days and got no answer. The due time has passed. I would just like to know whether anything will come.',
    wish: 'refund',
    answer:
      'I apologise. There was a death in the family and I was not at my desk at all. Please give the money back to the buyer.',
    outcome: 'refund',
    statement:
      'Nothing was delivered, and both sides agree that the money goes back. The whole price is refunded to the buyer. We are sorry for the seller’s loss.',
  },
  {
    by: 'seller',
    reason: 'unfair_refusal',
    story:
      'The buyer asked for three changes, all were made, and now says that the family does not like the style. The style is that of my gallery, and it was chosen in the first answer.',
    wish: 'release',
    answer:
      'It is well made. I had hoped that my sister would like it as well. Perhaps we can meet half-way?',
    outcome: 'split',
    refundPercent: 10,
    statement:
      'The work matches the chosen style, and all changes asked for were made. Rule: taste is not a fault. Both sides have offered to move a little: 10 % goes back as they agreed, the rest is released to the seller.',
  },
];
