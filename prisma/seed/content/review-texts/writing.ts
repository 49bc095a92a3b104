import type { CategoryReviews } from '../reviews';

export const writingReviews: CategoryReviews = {
  ofGig: {
    'report-and-write-an-article-with-real-interviews':
      'She found a beekeeper I had never heard of, ten miles from our office. Our most-read piece of the year.',
    'write-a-how-to-post-after-doing-the-thing-myself':
      'The step everyone forgets is in there. Support now sends people this page and the ticket is closed.',
    'edit-your-draft-post-until-it-sounds-like-you-awake':
      'She cut a fifth and I cannot find what is missing. My sister says that it is me, but awake.',
    'write-the-about-page-you-have-been-putting-off':
      'Forty minutes of talk and she wrote what I have tried to say for six years. My mother called in tears.',
    'rewrite-your-homepage-so-that-a-stranger-gets-it':
      'Before: zero of three strangers knew what we sell. After: three of three, and a phone that rings.',
    'write-button-error-and-help-texts-in-plain-english':
      '“Your card was not charged. Try again or use another one.” Our complaints fell by half. Words!',
    'write-five-product-descriptions-with-facts-in-them':
      'Returns for “did not fit my sink” have stopped. It was one sentence.',
    'turn-your-suppliers-broken-english-into-a-selling-page':
      'He found out that the factory gave two different weights. That alone paid for it.',
    'write-category-texts-that-help-people-choose':
      'People finally choose instead of opening forty tabs. So do I, by the way.',
    'proofread-a-thousand-words-by-tomorrow':
      'Found “manger” on page one of a letter to 400 customers. Bless you, Ruth.',
    'polish-english-you-wrote-as-a-second-language':
      'My reviewers always wrote “language needs revision”. This time there was nothing. She left my voice alone.',
    'check-your-references-and-style-against-the-guide':
      'Sixty-one references, four with wrong years, one that does not exist. I would never have found it.',
    'rewrite-your-cv-so-that-it-survives-eight-seconds':
      'Three applications, three interviews. The questions he predicted came, all of them.',
    'write-a-cover-letter-for-one-job-advert':
      'He read between the lines of the advert, and the interviewer later told me that it was just so.',
    'practise-the-interview-with-you-in-writing':
      'In round two I understood that I was answering another question than the one asked. I got the job.',
    'write-a-wedding-speech-without-for-those-who-do-not-know-me':
      'They laughed where the pause was. My brother hugged me. Four minutes, not one too long.',
    'write-the-words-for-a-farewell-to-someone-you-loved':
      'I could read it to the end. It was him, with the hat and the quarrels. Thank you for answering at night.',
    'script-your-explainer-video-in-ninety-seconds':
      '210 words, and our animator started the same day. We did argue about my three messages. He won.',
    'translate-your-website-from-english-into-spanish':
      'Our Argentine customers write to us now as if we were next door. “Vos” was the right decision.',
    'translate-a-letter-or-certificate-between-spanish-and-english':
      'The consulate took it without a word. And the stamp from 1962 is described like in a novel.',
    'translate-your-english-copy-into-german-that-sells':
      'My Hamburg partner asked which agency we had. It does not smell of translation at all.',
    'subtitle-your-video-in-english-and-spanish':
      'The swearing is as strong as it was, and the joke still works. Festival selected it!',
    'transcribe-your-spanish-interview-word-for-word':
      'Five hours of fishermen in the wind, all named, the unclear places honestly marked. My supervisor is impressed.',
    'clean-up-an-automatic-transcript-in-english':
      '“Wreck a nice beach” is “recognise speech” again. Reads like an article now.',
  },
  byStars: {
    5: [
      'Clear, warm and on time. I hardly changed a word.',
      'Asked the right questions before writing the first line.',
      'I have worked with many writers; this is one of the few who read what you send them.',
      'It sounds like us. I do not know how, after one form with six questions.',
      'Delivered early, with a note about why some things were changed. A pleasure.',
      'Not one empty phrase. My boss thought that I had written it. I let him.',
      'Careful with facts, and careful with me.',
      'Simply good. The next text is already ordered.',
    ],
    4: [
      'Very good text. I moved two sentences, otherwise it went straight online.',
      'Well written. A little longer than I wanted, shortened without discussion.',
      'Good work and helpful comments. I missed one of the terms from my list.',
      'Precise and fast. The tone was a bit formal in the first version.',
      'I learned something from the comments. One revision was needed.',
      'Reliable. Not brilliant, but everything is right, and that is worth a lot.',
      'All fine. Answers came with a day’s delay because of the time zones.',
      'Good value for the price.',
    ],
    3: [
      'The language is good, but part of my briefing had been overlooked.',
      'Solid. I had hoped for more ideas and fewer questions.',
      'All right after the second version. The first was rather general.',
      'Correct and a bit dry. It may be the subject.',
    ],
    2: [
      'Reads like three other pages I have found on this subject. I had to rewrite the opening.',
      'Late by two days, and my names were spelled in two ways.',
    ],
    1: [
      'I do not think that anybody opened my attachment. We could not use it.',
      'Had to be redone by someone else. The messages were polite, that is something.',
    ],
  },
};
