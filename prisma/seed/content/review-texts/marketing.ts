import type { CategoryReviews } from '../reviews';

export const marketingReviews: CategoryReviews = {
  ofGig: {
    'audit-your-site-for-search-and-hand-you-a-to-do-list':
      'Ten points, of which I did three on Saturday. Search Console went green on Thursday. No nonsense at all.',
    'find-the-questions-people-ask-about-your-subject':
      '“Creaking stairs at night”: we wrote that page and it brings us a customer a week.',
    'put-your-local-business-on-the-map-properly':
      'We are on the map in our own street at last. And her answer to the angry review made him come back.',
    'rescue-your-rankings-before-you-relaunch-the-site':
      'Relaunched on Monday, watched the numbers like a hawk, lost nothing. She was awake at 5 am.',
    'write-titles-and-descriptions-for-fifty-of-your-pages':
      'Fifty titles, no two alike. Clicks up by a third without any change in position.',
    'set-up-a-small-google-ads-campaign-that-wastes-little':
      'He shut out the town in Ohio. Sounds silly, it was half of our budget.',
    'write-twelve-ads-that-say-one-true-thing-each':
      '“Can be pitched by a person who is angry.” That ad has beaten everything we ever ran.',
    'find-out-where-your-ad-money-leaks':
      'A third of my money went to toddlers with phones. Plugged in an evening.',
    'plan-a-launch-week-with-three-hundred-dollars':
      'Three hundred dollars, seven days, sold out on Friday. The courage part worked best.',
    'write-a-newsletter-that-sounds-like-you-on-a-good-day':
      'Eleven replies to a newsletter about a broken grinder. Eleven! We usually get out-of-office.',
    'build-your-e-mail-template-and-test-it-on-real-phones':
      'Our intern moves blocks about, and nothing breaks. Even in dark mode.',
    'write-a-welcome-series-of-five-mails-for-your-shop':
      'Somebody answered mail three with her life story and then ordered for 200. Five lovely letters.',
    'wake-up-the-readers-who-stopped-opening-your-mails':
      'Nine percent woke up. The list is shorter and the till is fuller.',
    'plan-a-month-of-posts-around-what-really-happens':
      'She planned around Grandma’s eightieth. It was our best post ever, and it was simply true.',
    'write-twenty-captions-in-your-shops-own-voice':
      'They sound like me over the counter. My regulars think that I have suddenly found time.',
    'look-through-your-channels-and-say-what-to-stop':
      '“Stop the third channel.” I stopped. Nobody noticed, and I have five hours more.',
    'draft-kind-answers-to-your-comments-and-reviews':
      'I was going to answer at midnight. Thank heaven I sent it to her instead. The guest apologised!',
    'find-ten-names-for-your-company-that-can-be-shouted':
      'We shouted it across the bar. My friend typed it correctly. Booked the domain the same night.',
    'write-a-slogan-that-would-be-missed-if-you-dropped-it':
      'It cannot be said by a bank. It can only be said by us. Seven syllables.',
    'name-a-single-product-cocktail-boat-or-cat':
      'The tomcat answers to it. I did not believe it either.',
    'write-thirty-subject-lines-for-your-next-campaign':
      '“We burnt it” was not ours, but number 17 opened better than anything in two years.',
    'write-your-app-store-listing-without-hot-air':
      'The first three lines finally say what we do. Our rating on “easy to understand” went up.',
    'improve-ten-of-your-etsy-listings-so-they-get-found':
      '“Small blue vase for dried flowers.” Sold four in the first week. Blue Dream No. 4 is happy.',
    'check-your-marketplace-listing-against-the-first-page':
      'Nobody had a picture of the back. Now we have one, and half of the questions have stopped.',
  },
  byStars: {
    5: [
      'No buzzwords, no promises, just good work and clear reasons.',
      'Told me honestly what I do not need. That made me order more.',
      'I finally know what to do on Monday.',
      'Warm, quick and sharp. We adopted nearly everything.',
      'Sounds like us on our best day.',
      'Understood our small budget and treated it with respect.',
      'Each suggestion came with a why. I learned a lot.',
      'I come back every quarter.',
    ],
    4: [
      'Very good ideas, two of which we could use at once.',
      'Thorough work. I would have wished for a shorter summary.',
      'Good texts; some needed our local colour.',
      'Helpful, and honest about limits. The numbers will show.',
      'Good advice. Putting it into practice takes longer than I thought, which is nobody’s fault.',
      'Nice tone, quick changes.',
      'Solid analysis, delivered on the last day.',
      'Well done. A few suggestions were not for our country.',
    ],
    3: [
      'Good points, but several I knew already.',
      'Okay. I had hoped for more examples from my trade.',
      'Fine texts, the voice was not quite ours until the second round.',
      'The plan is good. It assumes more time than we have.',
    ],
    2: [
      'Rather general. I would have liked you to look at our shop and not at shops.',
      'Came late for our launch. The content was okay.',
    ],
    1: [
      'I could have found this in any article. Nothing in it was about us.',
      'Half of the suggestions were for another trade, and there was no answer to my question.',
    ],
  },
};
