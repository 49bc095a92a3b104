import { ask, extra, gigsIn, maybe, maybeAttach, one, three } from '../../gig-form';

export const speechesScripts = gigsIn('writing', 'speeches-scripts', [
  {
    seller: 'sprechtext',
    title: 'I will write a wedding speech without “for those who do not know me”',
    tags: ['wedding speech', 'best man', 'toast', 'family'],
    text: `
There are about two hundred people in the room, half of them hungry. You have four minutes. We need one story that only you can tell, one sentence about the two of them together, and a glass in the air.

You answer my questions (they are odd, please answer them all), and I write in **lines as you would say them**, with pauses marked and an exit in case you start to cry. Nothing about exes, nothing from the internet.
`,
    packages: three(
      ['Toast', 'Two minutes, one story, up to 250 words', 2500, 3, 1],
      ['Speech', 'Four to five minutes, up to 600 words, pauses marked', 5500, 5, 2],
      ['Speech and rehearsal', 'Speech plus spoken notes on your recorded rehearsal', 8000, 8, 3],
    ),
    extras: [extra('Cue cards to print', 400), extra('Half in German, half in English', 1500, 1)],
    ask: [
      ask('Who are you to the couple, and when did you know that they would stay together?'),
      ask('Three small things about each that nobody else notices'),
      maybe('Subjects to stay away from'),
    ],
    faq: [
      [
        'I am not funny. Can I give a funny speech?',
        'You can be warm and exact, and people will laugh by themselves.',
      ],
      [
        'Will anyone know that I had help?',
        'Not from me. And I write in your words; that is why I ask so much.',
      ],
      [
        'The wedding is on Saturday. Can you make it?',
        'The toast in two days, if you answer the questions tonight. Please write to me first.',
      ],
    ],
  },
  {
    seller: 'sprechtext',
    title: 'I will write the words for a farewell to someone you loved',
    tags: ['eulogy', 'funeral', 'speech', 'memorial'],
    text: `
You will stand up in front of people who are sad too, and for a few minutes you will hold the room. I help you find words that are true, plain and possible to say aloud.

Write to me as it comes: the hat, the quarrels, the soup. **It does not have to be in order.** I look for the thread, leave the person their rough edges, and give you a text in short lines with resting places.

I answer within a few hours, also in the evening, because these orders cannot wait.
`,
    packages: one(
      'Eulogy',
      'Four to six minutes, in lines for speaking, large print version',
      6000,
      2,
      2,
    ),
    extras: [
      extra('A short text for the printed card', 800),
      extra('Version for a second speaker', 2000, 1),
    ],
    ask: [
      ask('Tell me about them, in any order, as much or as little as you can.'),
      maybe('Who will be there, and is there anything that should not be said?'),
    ],
    faq: [
      [
        'I might not be able to finish reading it. What then?',
        'Give a copy to somebody in the second row. I mark a place where they can take over.',
      ],
      ['Can it be religious?', 'Yes, or not at all. Tell me what was right for them.'],
    ],
  },
  {
    seller: 'sprechtext',
    title: 'I will script your explainer video in ninety seconds',
    tags: ['video script', 'explainer', 'storytelling', 'two-column'],
    text: `
Ninety seconds are 210 words in English and 180 in German. It is not much, and that is why it works: there is room for one problem, one turn and one thing to do.

I write a **two-column script**, left what is heard and right what is seen, so that your animator can start without a meeting. I read it aloud with a stopwatch. If you have three messages we will have a friendly argument.
`,
    packages: three(
      ['Thirty seconds', '70 words, two columns, two opening lines to choose from', 2500, 3, 2],
      ['Ninety seconds', '210 words, two columns, read aloud and timed', 5500, 4, 2],
      ['Series of three', 'Three scripts of 60 seconds with one thread', 12000, 8, 3],
    ),
    extras: [
      extra('The same in German or English', 2200, 1),
      extra('My scratch recording for timing', 600),
    ],
    ask: [
      ask('What is the video for, and where is it shown: with sound or without?'),
      ask('What is the one thing a viewer should do afterwards?'),
      maybeAttach('Material you have'),
    ],
    faq: [
      [
        'Do you make the video too?',
        'No, I stop where the drawing starts. The animators here like my scripts.',
      ],
      [
        'How many versions do I get?',
        'One script, two openings, and the rounds of changes in your package.',
      ],
    ],
  },
]);
