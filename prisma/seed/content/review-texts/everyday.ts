import type { CategoryReviews } from '../reviews';

export const everydayReviews: CategoryReviews = {
  ofGig: {
    'plan-your-train-journey-across-europe-with-time-for-lunch':
      'Forty minutes in Basel, lake side, hot lunch, no running. Our first holiday that began at the station.',
    'find-the-night-trains-that-suit-your-holiday':
      'She knew which berth not to take. The breakfast was not worth waking for, as she had said, too.',
    'check-your-rail-plan-for-mistakes-before-you-book':
      'One red: the 14:04 does not run on the first of May. We would have stood there with three children.',
    'plan-two-days-in-kyoto-that-miss-the-queues':
      'Six in the morning, nobody there but a gardener and us. The noodle place has eleven seats. We will never forget it.',
    'plan-your-week-of-dinners-from-your-own-supermarket':
      'Five dinners, and Wednesday was made out of Tuesday. The six-year-old ate fennel. I have witnesses.',
    'write-a-training-plan-between-two-school-runs':
      'I broke off after block two, as one may, three times. And still did eight push-ups at the end. Eight!',
    'turn-grandmas-recipe-into-one-that-works-in-your-oven':
      'It tastes as it did then. My brother did not say anything for a minute.',
    'plan-a-dinner-for-eight-with-a-timetable-to-the-minute':
      '“What while they are taking off their coats.” Something burned, and nobody noticed.',
    'explain-one-maths-problem-until-it-is-boring':
      'It has become boring. I wanted to hear that sentence since October. B in the mock exam.',
    'make-a-revision-plan-for-the-weeks-before-your-exam':
      'Pieces of 25 minutes and a free Sunday. We stopped quarrelling, and he passed.',
    'help-adults-make-peace-with-percentages-and-fractions':
      'I work out the tip before my son-in-law now. Thank you for the paint instead of x.',
    'mark-your-childs-practice-paper-with-kind-comments':
      '“c for careless”: eleven of fourteen. He slept more and got an A. She reads the comments like letters.',
    'correct-your-japanese-diary-one-page-at-a-time':
      'Wrong, unusual, beautiful. I collect the beautiful ones on my wall.',
    'make-a-phrase-sheet-for-your-exact-trip-to-japan':
      '“Without bonito, please” worked in nine restaurants. The people laughed with us, not at us.',
    'rehearse-your-self-introduction-in-japanese-with-you':
      'Forty seconds, the bow included. My new boss asked which hobby, just as he said.',
    'plan-a-balcony-that-survives-wind-and-forgetfulness':
      'The wind still comes each afternoon, and everything is still standing. Three pots, and they bloom.',
    'tell-you-why-your-house-plant-is-unhappy':
      '“Too much water, do nothing for two weeks.” I did nothing. It has a new leaf!',
    'design-a-vegetable-bed-with-what-goes-where-and-when':
      'Salad from four square metres until October, and I sowed less than I thought, as told.',
    'find-five-presents-for-the-person-who-has-everything':
      'He has everything. He did not have THAT. He is teaching my son how to use the lathe now.',
    'write-a-poem-for-a-birthday-wedding-or-farewell':
      'Silence at line seven. My grandfather wanted to hear it three times.',
    'write-a-treasure-hunt-through-your-own-town':
      'Eleven children, eight stops, one weathercock. They want another for no reason at all.',
    'draft-a-sewing-pattern-to-your-own-measurements':
      'The first dress in my life that fits both of my shoulders.',
    'grade-your-knitting-pattern-into-eight-sizes':
      'Two errors in row 46 that fourteen testers did not see. My pattern sells in eight sizes now.',
    'plan-a-costume-you-can-sew-in-one-weekend':
      'On Thursday we had nothing, on Monday a hedgehog. He even got to the toilet in it.',
  },
  byStars: {
    5: [
      'So much thought in such a small thing. Thank you.',
      'Friendly, exact, and with a sense of humour.',
      'Asked questions I had not thought of, and that made the difference.',
      'Felt like help from a clever friend.',
      'Came earlier than promised and we started right away.',
      'Clear enough for my mother and good enough for me.',
      'Worth far more than I paid. I left a tip.',
      'Ordered a second one for my sister the same evening.',
    ],
    4: [
      'Very helpful. One suggestion did not work for us, the spare one did.',
      'Good and warm. I would have liked it a day sooner.',
      'Lovely idea. We had to adapt a few things to our country.',
      'Really useful. Some of it assumes more patience than I have.',
      'Good plan, clear sheet. The print was a bit small.',
      'Kind and competent. Needed one round of changes.',
      'It did help. I will order the next part.',
      'Nice work for very little money.',
    ],
    3: [
      'Good, but less personal than I had hoped for. My answers were rather short.',
      'Some ideas did not fit our budget, which I had named.',
      'Helpful in parts. I got an answer to my question after three days.',
      'All right. It is more for beginners than I thought.',
    ],
    2: [
      'Very general, I had expected something about our situation.',
      'Arrived the evening before, so there was no time to change anything.',
    ],
    1: [
      'We could use little of it; it did not fit our answers.',
      'I received something that was clearly written for somebody else. The apology was nice.',
    ],
  },
};
