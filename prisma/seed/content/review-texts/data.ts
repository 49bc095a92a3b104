import type { CategoryReviews } from '../reviews';

export const dataReviews: CategoryReviews = {
  ofGig: {
    'repair-the-spreadsheet-that-everyone-is-afraid-of':
      'Stefan’s sheet can be explained in ten minutes now. We found last year’s price in row 212, and nobody had known.',
    'write-the-one-formula-you-have-searched-for-all-day':
      'I had searched all day. She needed twenty minutes and explained each part. I used it again today on my own.',
    'build-a-household-or-club-budget-you-will-really-use':
      'We argue less. Entering a coffee takes three taps and my wife does it, too.',
    'make-a-price-calculator-for-your-quotes':
      'I had been earning eleven dollars an hour on stairs. Now I know. The quotes look proper as well.',
    'plan-shifts-in-a-sheet-that-knows-the-rules':
      'It went red when I put Rosa on a Tuesday. The war at the fridge is over.',
    'design-one-chart-that-settles-an-argument':
      'Neither of us was right, and now we are both content. A very good chart.',
    'build-a-looker-studio-dashboard-on-one-screen':
      'Four questions on one screen, Monday at nine. I have not opened the old report since.',
    'redraw-the-charts-in-your-annual-report':
      'He found two wrong figures on page 14 before the auditor did. And it looks beautiful.',
    'tell-you-in-two-pages-what-your-survey-says':
      'Two pages, honest ones. Page two, “what cannot be said”, was the most important.',
    'type-your-scans-and-receipts-into-a-clean-table':
      'Six hundred rows, four yellow cells, and in all four his guess was right.',
    'remove-duplicates-from-your-contacts-and-lose-no-one':
      'The three Fernandos turned out to be two brothers and a cousin. No one was lost.',
    'turn-pdf-tables-into-a-spreadsheet-that-adds-up':
      'Every sum recalculated, and it was the bank that had made the mistake. Really.',
    'transcribe-an-old-handwritten-register':
      'He read what three generations of my family could not. It is “Margaret”, not “Marcus”.',
    'compare-ten-offers-and-tell-you-which-i-would-take':
      'She read the small print of ten phone contracts and told me in three sentences. We save 60 a month.',
    'research-a-list-of-shops-clubs-or-schools-with-sources':
      'A hundred choirs, each with source and date. She even noted which ones were singing at Easter.',
    'find-out-what-your-three-competitors-are-doing':
      'The last page, what all of them leave undone, is pinned to our wall.',
    'find-the-official-statistic-you-need-and-check-it':
      'The number in my draft was a legend from 1974. The story of the legend is now my article.',
    'turn-your-word-chaos-into-a-proper-template':
      'Spaces instead of tabs, 80 pages. Now the contents update themselves. I feel ten years younger.',
    'make-a-pdf-form-that-people-can-fill-in-on-a-phone':
      'Half of our applicants used to give up. We left out a third of the questions, as she said.',
    'name-and-sort-your-folder-of-a-thousand-files':
      '“final_really_3” is history. I find things. It is eerie.',
    'sort-your-shoebox-of-receipts-into-a-tidy-ledger':
      'A wine box of receipts in, a letter with four questions out. My adviser asked for her number.',
    'reconcile-your-bank-account-line-by-line':
      '47.12. It was a fee booked twice in March. I can breathe.',
    'explain-your-annual-accounts-in-plain-language':
      'I have signed these for nine years. Now I have read them for the first time.',
    'build-a-cash-flow-plan-that-warns-you-in-time':
      'It warned me in week seven, I called the bank in week three. That is the whole review.',
  },
  byStars: {
    5: [
      'Exact, friendly and quicker than promised. And everything adds up.',
      'Asks before guessing. I wish everybody did.',
      'It is all so clear that my colleagues have stopped asking me.',
      'Every doubtful place was marked. That is trust.',
      'I got what I ordered, a page of explanation, and my evening back.',
      'Small job, treated as if it were a large one.',
      'Confidential things were handled with great care.',
      'Sent a mess, got back order.',
    ],
    4: [
      'Very careful work. One column was in another format than I needed, changed at once.',
      'Good and thorough. It used up the whole time.',
      'Helpful. I needed the explanation twice, and it was given gladly.',
      'Correct in every spot check but one.',
      'Good value; I should have explained the source better.',
      'Reliable and polite. Fine result.',
      'Works well, on my phone a little small.',
      'All good. The file could be a bit prettier.',
    ],
    3: [
      'Correct, but in an order I had to re-sort.',
      'Some parts were missing at first. They came the next day.',
      'Fine. I had expected a little more explanation.',
      'The result is usable, the questions came rather late.',
    ],
    2: [
      'Several mistakes on the first page, so I had to check all of it.',
      'Late, and one part was still empty.',
    ],
    1: [
      'Numbers were changed without a note. I only found out a week later.',
      'Not the data that I had asked for, and little will to change it.',
    ],
  },
};
