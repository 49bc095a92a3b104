import type { CategoryReviews } from '../reviews';

export const designReviews: CategoryReviews = {
  ofGig: {
    'draw-a-black-and-white-logo-that-holds-up-on-a-stamp':
      'The stamp arrived from the engraver today and it is perfect, even at 12 mm. My husband, who has opinions about everything, had none.',
    'hand-letter-your-name-as-a-one-of-a-kind-wordmark':
      'I cried a little when I saw my name. It looks like my grandmother’s handwriting, and Lina never saw that.',
    'redraw-your-blurry-old-logo-as-a-clean-vector-file':
      'Sent a photo of our van door, got back a vector the sign maker called “textbook”. Next day, too.',
    'design-a-colourful-logo-for-your-cafe-stall-or-food-truck':
      'People photograph our truck now. The little cassava is already on stickers all over town.',
    'create-a-monogram-from-your-initials-for-any-use':
      'J and W, the pair nobody could join. He did it with one stroke and made it look easy.',
    'set-a-business-card-with-proper-type-and-nothing-extra':
      'Two settings, and both better than what our agency did for ten times the price. Went with the quiet one.',
    'make-a-letterhead-and-invoice-you-can-fill-in-yourself':
      'I typed my first invoice in it without breaking anything. Those who know me know what that means.',
    'design-thank-you-cards-that-go-into-your-parcels':
      'Customers send me pictures of the card. It got us six reviews in the first month.',
    'build-a-canva-template-set-that-anyone-in-your-shop-can-use':
      'Our Saturday girl made the posts for the whole market day on her phone. In the till’s quiet hour. Unbelievable.',
    'make-a-video-cover-and-channel-banner-that-belong-together':
      'Channel looks like one channel at last. I made covers nine to fourteen with her file, and nobody can tell.',
    'turn-your-article-into-a-swipeable-carousel':
      'My longest, driest article became the most shared thing I have ever put out. Slide 6 alone was worth it.',
    'illustrate-a-set-of-instagram-highlight-covers':
      'There really is a goat! The row under our name looks like a tiny exhibition.',
    'pick-a-colour-palette-and-type-pair-for-your-new-brand':
      'One page, five colours, every one with a job. The painter mixed the wall from it at the first try.',
    'design-a-gig-poster-that-looks-good-on-a-rainy-wall':
      'Somebody stole three of them off the wall on the first night. Best compliment a poster can get.',
    'lay-out-a-one-page-menu-that-sells-the-right-dishes':
      'We sell twice as much of the goat curry since it moved to the top right. The cook wants to marry Kofi.',
    'make-a-flyer-for-your-class-market-or-church-event':
      'Ordered at lunch, printed before dinner, and the hall was full. He even drew the blue gate.',
    'check-your-file-before-it-goes-to-the-printer':
      'Found an RGB logo and missing bleed on page 7. That would have been 2,000 brochures in the bin.',
    'redesign-your-slides-so-that-each-says-one-thing':
      'My director asked who had “finally cut the thing down”. Every slide now has a sentence I can stand behind.',
    'design-a-ten-slide-pitch-deck-for-your-first-investors':
      'She told me slide 4 was weak before she drew a single line. She was right, and the second meeting is on Tuesday.',
    'build-a-slide-master-your-colleagues-cannot-break':
      'Forty people have used the master for three weeks, and it is still whole. I did not believe the title. I do now.',
    'draw-your-process-or-org-chart-as-one-clear-diagram':
      'Even Markus agrees that it is clearer. We found a step that nobody owned.',
    'design-a-jar-or-bottle-label-that-wins-the-market-table':
      'Sold out by eleven. Three people said they bought it “for the label”, and then came back for the honey.',
    'draw-a-box-dieline-and-dress-it-with-your-artwork':
      'Folds, closes, survives the post. The white dummy photos gave me the courage to order 500.',
    'design-a-stamp-sticker-or-tape-for-plain-brown-boxes':
      'Brown box, one stamp, and it looks like we planned it for years. Cheap and lovely.',
  },
  byStars: {
    5: [
      'Clear questions at the start, no drama in the middle, tidy files at the end. This is how it should be.',
      'I am picky and I found nothing to complain about, which has never happened before.',
      'Understood in two messages what I had failed to explain to others in ten.',
      'Really listens. The second round was small because the first was already so close.',
      'Quick, friendly, and honest about what would not work in print. I learned something.',
      'Better than I imagined, and I had imagined quite a lot.',
      'The files were named, sorted and explained. A small thing, and it tells you everything.',
      'Third time that I order here. It is always a little different and always us.',
    ],
    4: [
      'Lovely result. The first draft went in another direction, but after one clear message it clicked.',
      'Very good work. Took a day longer than I hoped, still within what was promised.',
      'Happy with the design; I would have liked one more colour version in the basic package.',
      'Good eye for type. Communication across time zones needed some patience.',
      'Solid and professional. Not the boldest option, but it fits us.',
      'Nice work and fair price. I had to ask for one file format that I expected to be there.',
      'Nine out of ten. The last detail took two rounds, and it stayed friendly all the way.',
      'Does what it says. I will come back for the next one.',
    ],
    3: [
      'The design is fine, but I had to explain the same point twice before it was changed.',
      'Decent, a bit safe. I think that my answers were too short, so partly my own fault.',
      'Good result in the end, but the delivery came on the last evening with no word before.',
      'All right for the price. One of the files needed a fix.',
    ],
    2: [
      'Not my taste, and the second version was the first one in another colour. The files were clean, though.',
      'Delivered late, and the text had two typing errors that were not in my briefing.',
    ],
    1: [
      'We did not understand each other at all. Three drafts, none of which had to do with what I had written.',
      'I asked for a quiet look and got neon. I would have needed someone who reads the answers.',
    ],
  },
};
