/** What people in any trade say to each other. */
export const general = {
  buyerHello: [
    'Hello! I am looking forward to this. If anything in my answers is unclear, please just ask.',
    'Hi, thanks for taking it on. No rush before Thursday, I am travelling until then.',
    'Good morning! One thing I forgot: it is for my mother’s seventieth, so it matters a bit more than it may look.',
    'Hello, I have put everything into the answers. The second file is the newer one.',
    'Hi there. I have never ordered anything like this, so tell me if I ask for something silly.',
    'Hello! My colleague will have a look as well, so please allow us a day for feedback.',
  ],
  sellerHello: [
    'Thank you for the order! I have read everything and begin tomorrow morning.',
    'Hello, and thanks for the clear answers. I have all I need for now.',
    'Thank you! Two small questions before I begin: which of the two files is the current one, and is the date fixed?',
    'Lovely, thanks. I start today and will show you where I am in the middle of the week.',
    'Hello! Got it. I have an idea already, but I will sleep on it first.',
    'Thanks for the trust. You will hear from me before the deadline, never after it.',
  ],
  sellerProgress: [
    'A short word in between: all is going well, the hard part is done.',
    'I am a bit ahead of time. You should have it tomorrow.',
    'One detail turned out trickier than I thought, but I see a way.',
    'Halfway through. I have kept your second wish in mind as well.',
    'I tried two ways, and one is clearly better. You will see that one.',
  ],
  extensionReason: [
    'The material came two days after the start, and I would like to do the second half as carefully as the first.',
    'I have a fever and would rather deliver late than badly. I am sorry.',
    'Your additional wish is a good one, it just takes longer than planned.',
    'A power cut in our quarter has cost me a day and a half.',
  ],
  cancellation: [
    'My plans have changed and the event will not take place.',
    'I ordered the wrong package by mistake. Sorry for the trouble!',
    'We have found out that we mean different things by it. Better to part now and in peace.',
    'I cannot get hold of the photos in time.',
  ],
  lateApology: [
    'I am late, and I am sorry. It will be with you tomorrow by noon, and I should have told you sooner.',
    'Please excuse the delay: my computer had to go to the doctor. I am working on it again since this morning.',
    'I have underestimated it. Give me one more day and it will be good, not merely finished.',
  ],
  buyerThanks: [
    'Wonderful, thank you! I have accepted it.',
    'That is it exactly. Thank you for the patience.',
    'Thank you! My family has already seen it and approves.',
    'Great. You will hear from me again in spring.',
    'Thanks, all files arrived and open well.',
  ],
} as const;
