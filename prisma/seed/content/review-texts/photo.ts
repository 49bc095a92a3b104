import type { CategoryReviews } from '../reviews';

export const photoReviews: CategoryReviews = {
  ofGig: {
    'retouch-your-headshot-so-that-you-still-look-like-you':
      'My colleagues asked whether I had slept well. Nobody asked about a photo.',
    'colour-correct-a-wedding-gallery-in-one-warm-look':
      'Six hundred pictures, three kinds of light, one wedding. It finally feels like one day.',
    'swap-the-one-closed-pair-of-eyes-in-your-group-photo':
      'Grandmother has her eyes open, and not even she noticed.',
    'remove-people-wires-or-bins-from-your-photo-by-hand':
      'The man in the neon vest is gone and the temple steps line up perfectly. I zoomed in. A lot.',
    'cut-out-ten-product-photos-with-a-hand-drawn-path':
      'Bicycles. With spokes. All of them. I have no more questions.',
    'mask-hair-and-fur-so-well-that-you-can-change-the-wall':
      'Curly hair against a window, and now on dark red without a halo. I did not think that was possible.',
    'make-ghost-mannequin-pictures-for-your-clothing-shop':
      'The whole collection looks as if one invisible lady wore it. Returns went down because the necklines can be seen.',
    'separate-your-car-from-the-car-park-behind-it':
      'Our listing page stands still at last when you click through the cars.',
    'mend-a-torn-or-stained-family-photograph':
      'The tear went right through my father’s face. Gerald found another photo of him and mended it with that. I have no words.',
    'hand-colour-a-black-and-white-photograph-with-care':
      'He wrote that the apron was probably indigo and why. That note is now framed next to the picture.',
    'date-an-old-photo-from-clothes-card-and-process':
      '“Not your great-grandmother, but her aunt, and probably in Halifax.” He was right, we found the letter.',
    'clean-dust-and-scratches-from-your-scanned-slides':
      'Dad’s slides without the galaxy of dust, and still in the right order. We watched all of them at Christmas.',
    'photograph-your-product-on-white-with-a-true-shadow':
      'The shadow makes it. Our knives look like you could pick them up from the page.',
    'turn-your-phone-picture-of-a-product-into-a-shop-photo':
      'I sent a mug by my window. I got back a mug that I would buy. Still my mug.',
    'make-a-flat-lay-of-your-small-products-from-above':
      'The empty space is as nice as the things. And my words fit exactly where she left room.',
    'match-the-colours-across-all-your-product-photos':
      'One navy blue across three seasons. I had given up hope.',
    'model-a-spare-part-for-your-3d-printer':
      'Printed it last night, the machine runs again this morning. 0.2 mm was spot on.',
    'render-your-product-in-3d-before-it-exists':
      'We took pre-orders with this render for two months, and when the real thing came people said “just like in the picture”.',
    'make-low-poly-props-for-your-indie-game':
      'Pivot on the floor, names that make sense, no fix needed in Godot. Five props in an evening’s work.',
    'repair-your-stl-file-so-that-the-slicer-stops-crying':
      'The slicer stopped crying, and so did I. And he told me why it had happened.',
    'redraw-your-hand-sketch-as-a-scaled-floor-plan':
      'She found that my hall was 12 cm longer on one side. I measured again: she was right.',
    'plan-the-furniture-of-a-small-room-to-the-centimetre':
      'Eleven square metres with piano, bed and a desk. We moved the furniture on Saturday and it fits to the centimetre.',
    'render-your-future-kitchen-in-afternoon-light':
      'Seeing that dark corner made us move the window. Cheapest decision of the whole house.',
    'stage-an-empty-flat-with-furniture-for-your-listing':
      'Let after four days. And nobody was disappointed at the door, because it said “virtually furnished”.',
  },
  byStars: {
    5: [
      'Careful, fast and honest about what could be done. I could not ask for more.',
      'You see that a person has looked at every single detail.',
      'Careful. That is the word.',
      'I sent difficult material and an impatient message; I got back perfect work and a kind answer.',
      'Better than the sample, and the sample was already good.',
      'Exactly the sizes and names that we needed, no rework.',
      'Explained what the file would not give before I had paid. That is rare.',
      'We now send everything here.',
    ],
    4: [
      'Very good. One edge had to be redone and came back within the hour.',
      'Great quality. I would have liked a message when the work had begun.',
      'Good work. One thing was not to my taste and was corrected on request.',
      'All as agreed. The upload of so many files was a bit of a struggle.',
      'Reliable. Two small places needed another look.',
      'Nice result for the price, and fast.',
      'Clean work. The largest size was missing at first.',
      'Does it properly. Will order again.',
    ],
    3: [
      'Good on most of it, rushed towards the end. That was redone when I asked.',
      'The result is usable, but in some details different from my reference.',
      'Fine in the end. It took three messages until the size was what I wanted.',
      'Okay. For prints I would have needed more resolution, and could have been told before.',
    ],
    2: [
      'The details were careless. After the correction they were better, not good.',
      'Came two days late and did not match the sample.',
    ],
    1: [
      'Looks automatic. That is not what was described.',
      'Half of the files were missing, and the answer took days.',
    ],
  },
};
