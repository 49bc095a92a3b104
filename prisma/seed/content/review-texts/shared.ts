/** Sentences that go before or after a text when it has been used once already. */
export const openers = {
  good: [
    'Ordered on a friend’s advice.',
    'I was sceptical at this price.',
    'A small job, and I felt taken seriously.',
    'First order on this marketplace for me.',
    'What I liked most is hard to say, so:',
    'I compared six sellers and am glad I chose this one.',
    'I do not write reviews, but:',
    'My boss asked me to write a review, but I would have done so anyway.',
    'Short and honest:',
    'For once, no surprises.',
  ],
  bad: [
    'I do not like to write this.',
    'To be fair, the messages were friendly.',
    'I had expected more from the other reviews.',
    'Perhaps a misunderstanding, but still:',
    'It was a small order, so no great harm.',
  ],
} as const;

export const closers = {
  good: [
    'Recommended without a second thought.',
    'I have already booked the next one.',
    'Thank you!',
    'Would pay more next time.',
    'My colleague wants to know who did it; now she does.',
    'Exactly the sort of help I was looking for.',
    'Ten out of ten for patience.',
    'We will be back in spring.',
    'I only wish that I had found this earlier.',
    'A find.',
    'Saved under “for ever”.',
  ],
  bad: [
    'We parted as friends.',
    'I have found somebody else for the next one.',
    'The tone stayed friendly, though.',
    'Maybe it works better for other projects.',
    'I hope that this helps to improve it.',
  ],
} as const;

export const replies = {
  5: [
    'Thank you! Your answers to my questions were half of the work.',
    'This made my morning. Come back any time.',
    'It was a pleasure. Say hello to everyone involved.',
    'Thank you for the trust, and for the photo you sent afterwards!',
    'I enjoyed this one very much. Good luck with it.',
    'So glad that it found a good home.',
    'Thanks! I have pinned your message above my desk.',
    'The best briefing I had this month. Thank you.',
    'Happy to hear it. The next round is on the same terms.',
    'Thank you, it was fun to do.',
    'A kind word goes a long way on a Monday. Thank you.',
    'Thanks! Let me know how it goes on.',
  ],
  4: [
    'Thank you. Point taken, I have changed my questions accordingly.',
    'Fair remark. Next time I will send the sketch a day earlier.',
    'Thanks for the patience with the time zones!',
    'Glad that it works. The missing file is in the package by default now.',
    'Thank you for saying openly what could be better.',
    'That detail is on my checklist from now on. Thanks.',
    'Good point on the deadline, I plan one day more of air now.',
    'Thank you! I owe you the fifth star next time.',
  ],
  3: [
    'Thank you for the honest words. I should have asked about that before beginning.',
    'You are right about the slow answer; I was ill and should have said so.',
    'I am sorry that it took two tries. I learned from it for the next briefing.',
    'Thanks. If something still bothers you, write to me, I will mend it.',
    'I understand. My description was not clear there, and I have rewritten it.',
    'Fair. I would gladly have done one more round; please tell me next time.',
  ],
  2: [
    'I am sorry. The delay was my fault, and I have taken on too much that week.',
    'This was not my best work. I have offered you a new version without charge.',
    'I regret that we did not meet there. Thank you for staying polite.',
    'You had a right to expect better. I have changed how I check my work before delivery.',
  ],
  1: [
    'I am truly sorry. I misread your answers, and that should not happen.',
    'I see it differently in part, but you were left waiting, and for this I apologise.',
    'We should have stopped after the first draft and talked. I am sorry.',
    'Thank you for the bluntness. I have taken the offer apart and put it together anew.',
  ],
} as const;

/** What sellers write about buyers. */
export const ofBuyer = {
  good: [
    'Clear brief, quick answers, kind words. A pleasure.',
    'Knew what was needed and trusted me with the rest.',
    'Sent everything at once and in order. I wish they were all like that.',
    'Feedback that was precise and friendly.',
    'Answered my questions within the hour.',
    'A good eye, and fair about what was included.',
    'We laughed a lot for such a small order.',
    'Excellent briefing, fast acceptance. Welcome back any time.',
    'Patient while I solved the hard part.',
    'Told me honestly what did not work. That is how it gets good.',
    'Polite, prompt, clear.',
    'It was a lovely project with a nice person behind it.',
    'All the material was ready before I had asked.',
    'One round of changes, all of them sensible.',
  ],
  bad: [
    'Friendly, but the material came in pieces over a week.',
    'The wishes grew after the start. We found a way in the end.',
    'Answers took long, so the work took long as well.',
    'We had different ideas of what was included. Please read the package first.',
    'Hard to reach, and accepted without a word.',
  ],
} as const;
