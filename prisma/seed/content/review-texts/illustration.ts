import type { CategoryReviews } from '../reviews';

export const illustrationReviews: CategoryReviews = {
  ofGig: {
    'draw-your-portrait-in-ink-with-one-wash-of-colour':
      'That is exactly how my mother holds her head when she is about to disagree. I have no idea how Noor saw that in a photo.',
    'turn-a-couple-photo-into-a-continuous-line-drawing':
      'It hangs over our bed and every visitor follows the line with a finger.',
    'paint-a-digital-portrait-for-your-book-or-band-profile':
      'The festival printed it two metres high, and it held. First portrait of me I can look at.',
    'draw-a-five-dollar-doodle-of-you-in-fifteen-minutes':
      'The whole team ordered after me. Our meeting page is a joy now.',
    'paint-your-dog-in-gouache-crooked-ear-and-all':
      'She kept the crooked ear. My son said “that is him”, and went quiet.',
    'draw-your-cat-as-the-ruler-it-believes-itself-to-be':
      'Our cat, Admiral of the Inner Sea, hangs in the hall. Guests bow. Worth every cent.',
    'sketch-your-horse-in-pencil-from-a-field-photo':
      'You can see that she knows horses: the whorl, the winter coat, the lower lip. It is Bella.',
    'design-a-mascot-that-your-customers-give-a-name-to':
      'Customers call him Ferdinand. We never gave him a name. I think that says it all.',
    'draw-your-tabletop-hero-for-a-character-sheet':
      'My dwarf looks exactly as tired of boats as she should. The table cheered.',
    'draw-a-four-panel-comic-from-your-everyday-story':
      'He turned our printer fire into four panels that are now framed next to the printer.',
    'prepare-your-character-drawing-for-2d-animation-rigging':
      'Named, layered, painted behind the joints. Our animator sent me a heart.',
    'illustrate-one-full-spread-for-your-picture-book':
      'There is a mouse on the left page that I had not written, and now I cannot imagine the book without it.',
    'draw-a-storyboard-of-your-picture-book-in-thumbnails':
      'Seeing all 32 pages at once I cut a whole scene the same evening. It saved the book.',
    'paint-a-book-cover-for-your-novel-or-short-stories':
      'I sold more in the first week than of my last book in a year. People say that they picked it up for the cover.',
    'ink-small-chapter-vignettes-for-your-cookbook-or-memoir':
      'The copper pot made my aunt cry. The pictures print beautifully on cheap paper, as promised.',
    'draw-an-icon-set-on-one-grid-for-your-app-or-site':
      'The developer asked where I had found this set, as nothing had to be cleaned up. “Share a boat” is a masterpiece.',
    'design-a-die-cut-sticker-of-almost-anything':
      'The grumpy taco is on every laptop in the office, including the boss’s.',
    'draw-stream-emotes-that-read-at-28-pixels':
      'Chat spams them all day long. At 28 pixels you still see that he is tired AND not happy.',
    'draw-spot-illustrations-for-empty-pages-in-your-app':
      '“Nothing found” is now the nicest page of our app. Support says fewer people write in from there.',
    'draw-a-botanical-repeat-pattern-for-fabric-or-paper':
      'I have looked for the seam for a week. There is none.',
    'paint-an-illustrated-map-of-your-wedding-or-village':
      'Not one guest got lost, except my brother-in-law, who cannot read maps. The goose at the crossing is a star.',
    'draw-a-fantasy-map-for-your-novel-or-game-world':
      'He asked about the rain shadow, and that gave me a whole chapter.',
    'draw-a-fine-botanical-tattoo-made-to-heal-well':
      'My tattooist said it was the cleanest stencil she had ever been given. Healed beautifully.',
    'tidy-up-your-own-sketch-into-a-tattoo-stencil':
      'My daughter’s fish from when she was four, with every wobble, is on my arm now. Thank you.',
  },
  byStars: {
    5: [
      'You can tell that it was drawn by someone who had read every one of my answers.',
      'A wonderful person to work with, and a drawing that makes me smile each morning.',
      'Sketch first, a friendly question, then exactly what I had hoped for. No fuss.',
      'It arrived earlier than promised and was better than in my head.',
      'So much life in so few lines.',
      'My second order, and certainly not the last.',
      'Patient with my hundred questions, and every answer helped.',
      'People do not say “oh, nice” when they see it, they say “oh!”.',
    ],
    4: [
      'Beautiful drawing. One detail needed a correction, and then it was right.',
      'Very happy. The colours came out slightly darker in print than on the screen.',
      'Great style and kind messages; delivery at the last hour of the last day.',
      'Lovely work. I would have liked to see a sketch before the colours.',
      'The drawing is great, the background somewhat plain for that package.',
      'Really nice. For so much detail I should have sent better references.',
      'Good and quick. Small things to correct, done at once.',
      'I like it a lot. My partner likes it even more.',
    ],
    3: [
      'Technically good, but not quite what I had described. The second try was closer.',
      'Nice style, though I had asked for softer colours and had to repeat it.',
      'It is fine. I think the order form should ask for the final size.',
      'Pretty, a bit generic. We had a slow start with the answers, from both sides.',
    ],
    2: [
      'Not what I had described, and the correction changed only small things.',
      'A week late, and then in another format than agreed. The drawing itself is okay.',
    ],
    1: [
      'I received a sketch where I had paid for a finished drawing, and had to ask three times.',
      'Nothing of what I had described is in the picture. I am sorry to say so.',
    ],
  },
};
