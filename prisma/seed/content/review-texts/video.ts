import type { CategoryReviews } from '../reviews';

export const videoReviews: CategoryReviews = {
  ofGig: {
    'cut-three-vertical-clips-from-your-long-recording':
      'He found the silence after my answer and kept it. That clip alone brought more people than the whole episode.',
    'caption-your-clip-by-hand-in-your-style':
      'Our company’s name spelled right, for the first time in the history of captions.',
    'edit-your-surf-skate-or-ride-footage-into-a-tight-minute':
      'My mother, who does not surf, watched it twice. The water is blue again!',
    'write-and-film-plan-a-week-of-talking-head-reels':
      'Seven first sentences. I filmed them all on one Sunday and did not hate it.',
    'edit-your-interview-into-a-short-documentary-portrait':
      'The paper edit alone was worth it. My father in three minutes, and it is him.',
    'make-a-wedding-film-out-of-your-guests-phones':
      'Forty phones, one wedding. She put the shaky clip of our niece right in the middle, and everyone cries there.',
    'tidy-up-your-recorded-talk-two-cameras-slides-sound':
      'Slides sharp, coughs gone, chapters right. Our speakers ask who did it.',
    'give-you-notes-on-your-rough-cut-minute-by-minute':
      'At 12:40 she looked at the clock, she wrote. So did the festival jury, I suppose. Recut, accepted.',
    'animate-a-sixty-second-explainer-for-your-idea':
      'The coin that becomes a wheel that becomes a parcel: now I understand my own company.',
    'animate-one-chart-so-that-people-see-the-point':
      'Half a second of silence, and the whole board looked up. One chart.',
    'show-how-your-app-works-with-clean-screen-animation':
      'My app looks the way it feels. The sample people even have good reasons for what they do.',
    'draw-and-animate-a-how-to-for-your-kitchen-or-workshop':
      'New people understand it whatever they speak. Nobody has been bitten by the dishwasher since.',
    'animate-your-logo-in-five-seconds-with-its-own-sound':
      'It ties itself, sits still for a second, and sounds like wood. My children imitate it.',
    'make-a-seamless-loop-for-your-stream-or-shop-window':
      'Eight hours a day in our window for a month, and I still like it. The cat waits!',
    'design-lower-thirds-your-editor-can-fill-in':
      'From “Bo” to a double name with eleven syllables: the line just grows. Our editor is happy.',
    'turn-your-icon-into-a-tiny-lottie-animation':
      '12 kB, markers in the right places, reduced motion included. That is how you hand things over.',
    'make-a-channel-intro-of-three-seconds-not-thirteen':
      'Three seconds. Nobody skips it, nobody can.',
    'grade-your-short-film-shot-by-shot':
      'He began with the faces. Suddenly the film was expensive. I am not exaggerating.',
    'match-two-cameras-that-do-not-like-each-other':
      'Two cameras and a drone that hated each other now sit at one table.',
    'rescue-footage-with-the-wrong-white-balance':
      'The whole interview was blue as a fridge. I would have had to fly again. Saved.',
    'write-captions-for-deaf-viewers-with-sounds-and-speakers':
      '“[key turns, twice]”. A deaf friend said that for the first time nothing was missing.',
    'film-your-product-opening-pouring-and-clicking':
      'You hear the lid. People mention the sound of the lid in reviews now. Genius.',
    'animate-your-product-in-stop-motion-frame-by-frame':
      'The lipsticks line up for school and my daughter has watched it fifty times. So have 80,000 others.',
    'record-an-honest-first-unboxing-of-your-parcel':
      'She could not open the tape either. We changed it. Best money we spent on packaging.',
  },
  byStars: {
    5: [
      'Understood the mood from one sentence, and the first cut was already it.',
      'Time codes, clear questions, no ego. I would book again at once.',
      'Clean project, clean sound, clean communication.',
      'Saw things in my footage that I had not seen myself.',
      'Fast without being hasty. Every cut has a reason.',
      'Took my notes seriously, and argued once, rightly.',
      'Every format was framed by hand. You notice it.',
      'From the first sketch to the last frame a joy.',
    ],
    4: [
      'Great edit. The music was changed once, after that it was perfect.',
      'Very good. I should have sent the better takes at once; thanks for the patience.',
      'Lovely style. One text was too small for phones and was corrected.',
      'Good work, on the last day of the deadline.',
      'I am happy. The ending could be stronger, but that is my footage.',
      'Professional. The sound could be a touch louder.',
      'Nice and clear. Two rounds until the timing was right.',
      'Good communication and a good result. Recommended.',
    ],
    3: [
      'Good technique, but not quite our humour. The second version was better.',
      'The film is okay. I had expected a sketch before the animation.',
      'Usable. The timing was off in a few places.',
      'Fine for our channel, a bit like others I have seen.',
    ],
    2: [
      'The pace was not what we had agreed on, and there was only one round for changing it.',
      'Delivered late and in the wrong format. It was corrected two days after.',
    ],
    1: [
      'What mattered most to me was left out, and nobody asked.',
      'It is a template with my logo on it. I can do that myself.',
    ],
  },
};
