import type { CategoryReviews } from '../reviews';

export const webReviews: CategoryReviews = {
  ofGig: {
    'fix-one-bug-in-your-website-and-explain-why-it-happened':
      'Two of our developers looked for a week. He had it in an hour and wrote down why. Three lines changed.',
    'make-your-page-behave-on-phones':
      'No more sliding sideways. Even with my father’s giant letters.',
    'review-your-pull-request-with-a-fresh-pair-of-eyes':
      'The most useful review I ever got, and I have worked in teams of twenty. He found the race in line 88.',
    'find-out-why-your-forms-mails-never-arrive':
      'Somebody wanted to buy in May and we saw it in June. Since Tuesday every message arrives. SPF, who would have thought.',
    'hand-build-one-fast-landing-page-for-your-offer':
      'Ninety-eight points, no builder, and I change texts by myself. It opens before I have let go of the mouse.',
    'put-up-a-coming-soon-page-that-collects-addresses-lawfully':
      'Four hundred addresses before launch, all confirmed, all mine.',
    'build-a-link-page-that-belongs-to-you':
      'Nine dollars a month saved for ever, and it looks like us.',
    'check-your-page-for-people-who-cannot-use-a-mouse':
      'She tried to buy from me with her eyes shut and could not. Now one can. I am a bit ashamed and very glad.',
    'bring-your-wordpress-back-from-the-white-screen':
      'I had pressed “update all” at 6 pm. By 8 pm we were back. He told me to have a glass of water, and that helped, too.',
    'move-your-wordpress-to-a-new-host-without-a-gap':
      'Nobody noticed, not even the mail. The old place stayed on for two weeks, as he had promised.',
    'build-the-block-pattern-your-editors-keep-asking-for':
      'Editors stopped asking. I had not known how quiet a Monday could be.',
    'set-up-your-first-shopify-shop-with-ten-products':
      'First order came from Switzerland on day two. She had tested that very country.',
    'walk-your-checkout-as-ten-different-customers':
      'Customer number seven, the man who changes his mind, was my husband exactly. We fixed four settings and sell more.',
    'import-your-product-list-with-pictures-and-variants':
      'Pictures called IMG_4412 are now attached to the right brake pads. All of them, I checked every tenth as she does.',
    'write-a-small-python-script-for-a-boring-task':
      'What took me every Friday morning takes eleven seconds. It makes a copy before it touches anything.',
    'make-your-google-sheet-send-reminders-by-itself':
      'Everyone gets one kind mail, no one gets two, and I have my Mondays back.',
    'connect-two-of-your-tools-that-will-not-talk':
      'The date is called “when” on one side and it just works. When the shop slept, it waited.',
    'make-your-slow-page-fast-and-show-the-numbers':
      'From 7.1 to 1.8 seconds, on a cheap phone, measured ten times. The chat window was the culprit.',
    'look-over-your-small-server-like-a-hospital-would':
      'Two reds, five yellows, the rest green, and a restore that was really tried. I slept.',
    'set-your-security-headers-without-breaking-the-site':
      'It listened for a week, then it closed. Nothing broke. I can even explain it now.',
    'clean-a-hacked-wordpress-and-lock-the-door-after':
      'He found how they came in: a gallery plugin from 2016. It has not come back.',
    'make-a-browser-quiz-that-works-on-a-cheap-phone':
      'My class played it on phones that I would call broken. It weighs less than a photo.',
    'turn-your-loyalty-card-into-a-small-web-app':
      'No app, no number, ten coffees. Guests show it to each other.',
    'build-a-memory-game-from-your-own-pictures':
      'The staff as children, twelve pairs, one very loud party. Simple and perfect.',
  },
  byStars: {
    5: [
      'Explained everything in words that I understand, and I am a florist.',
      'Did exactly what was asked, and told me about something else without selling it to me.',
      'Fast, careful, and left a list of what had been changed. Dream.',
      'Backup first, questions second, solution third. That is the right order.',
      'I watched over the shoulder by messages and felt safe all the time.',
      'Honest: said after ten minutes that it would be less work than I had paid for.',
      'The handover page is better than our own documentation.',
      'Solved. Simply solved.',
    ],
    4: [
      'Works perfectly. I would have liked the explanation to be a bit less technical.',
      'Good job. One thing came back after a day and was fixed at once.',
      'Great work, access took us longer than the fix itself.',
      'Very good; on my old tablet a small thing is still off, which nobody had promised.',
      'Clean solution. It took the full time.',
      'Friendly and competent. I needed two tries to send the right files.',
      'Good value. The documentation is short, but it is there.',
      'Does what it should. Thank you.',
    ],
    3: [
      'It works now, but I am not sure why, and the note is thin.',
      'Fixed the first problem, the second one needed another order. That could have been clearer.',
      'Okay in the end. We talked past each other for two days.',
      'Good code, slow answers.',
    ],
    2: [
      'It worked on the seller’s machine. On ours it took three more rounds.',
      'Late by three days. The result is fine, but the launch was over.',
    ],
    1: [
      'The site was down for a night after the change, and nobody answered until morning.',
      'The problem is still there, and I was told it is the host. The host says no.',
    ],
  },
};
