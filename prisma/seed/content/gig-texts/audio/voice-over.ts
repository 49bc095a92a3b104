import { ask, attach, choose, extra, gigsIn, maybe, maybeAttach, one, three } from '../../gig-form';

export const voiceOver = gigsIn('audio', 'voice-over', [
  {
    seller: 'warmvoicejo',
    title: 'I will read your script in a warm British voice',
    tags: ['voice-over', 'british', 'female voice', 'commercial'],
    text: `
Think of someone reading to you when you have a cold: that is about the temperature. Neutral British, unhurried, with a smile that can be heard but does not show its teeth.

Recorded in a treated booth through a large-diaphragm microphone. I send two readings, **one as you asked and one as I feel it**, both edited, de-breathed and levelled. If your thirty-second script takes thirty-eight, you will know before I record.
`,
    packages: three(
      ['Hundred words', 'Up to 100 words, two readings, WAV and MP3', 1500, 1, 1],
      ['Three hundred words', 'Up to 300 words, two readings, timed to your film', 3500, 2, 2],
      ['Thousand words', 'Up to 1,000 words, split files named by you', 8500, 3, 2],
    ),
    extras: [
      extra('Use in paid broadcast advertising, one year', 9000),
      extra('Light Welsh accent', 100),
      extra('Synchronised to picture', 800, 1),
    ],
    ask: [
      ask('The script, with hard names spelled as they sound'),
      choose('Pace', ['Slow and calm', 'Natural', 'Brisk']),
      maybeAttach('Film or music it goes with'),
    ],
    faq: [
      [
        'May I use it online?',
        'Yes, on your site and channels without an end date. Paid radio and television need the extra.',
      ],
      [
        'What if I change the script?',
        'Up to ten percent is in the revision. A new script is a new order, and you have a friend’s price.',
      ],
      ['Can you sing?', 'I can. You would rather I did not.'],
    ],
  },
  {
    seller: 'warmvoicejo',
    title: 'I will record your phone greeting so that nobody hangs up',
    tags: ['phone greeting', 'voicemail', 'ivr', 'british'],
    text: `
“Your call is important to us” is the sentence with which one tells people that it is not. Let us find a better one in eleven seconds.

I write the words with you if you like, record greeting, opening hours and “all of us are on another call”, and deliver them **in the format your telephone system insists on**, which is usually an odd one from 1994.
`,
    packages: three(
      ['Greeting', 'One message up to 60 words, phone format', 700, 1, 1],
      ['Small office', 'Four messages, day and night, words polished', 1800, 2, 1],
      ['Menu', 'Up to 15 messages for a telephone menu, named files', 4500, 3, 2],
    ),
    extras: [
      extra('Soft licensed music behind it', 600),
      extra('Seasonal closing message', 400),
      extra('French version', 900, 1),
    ],
    ask: [
      ask('The words, or the facts from which I should make them'),
      maybe('Telephone system, or the file format'),
    ],
    faq: [
      [
        'Which formats?',
        'WAV 8 kHz mono, µ-law, A-law, GSM, MP3. Tell me the system, I know most of them.',
      ],
      [
        'Can you do it today?',
        'A single greeting ordered before noon in Cardiff is usually back by evening.',
      ],
    ],
  },
  {
    seller: 'warmvoicejo',
    title: 'I will narrate a chapter of your audiobook',
    tags: ['audiobook', 'narration', 'fiction', 'british'],
    text: `
An audiobook is eight hours with one voice in your ear, so please order a chapter first and live with it for an evening.

I prepare by reading the whole book: it is no good finding out on page 210 that the butler is from Glasgow. Characters get **a tilt, not a costume**. Recorded, edited, proof-listened and mastered to the shops' loudness rules.
`,
    packages: one(
      'One chapter',
      'Up to 3,000 words narrated, edited and mastered to audiobook standard',
      12000,
      6,
      2,
    ),
    extras: [
      extra('Each further 1,000 words', 3500, 2),
      extra('Five-minute sample for the shop', 1000, 1),
      extra('Opening and closing credits', 800),
    ],
    ask: [
      attach('The manuscript'),
      ask('Ages, origins and tempers of the main characters'),
      maybe('How are invented names said?'),
    ],
    faq: [
      [
        'What would a whole book cost?',
        'About $35 for each thousand words, a little less beyond eighty thousand. Ask me with the manuscript.',
      ],
      ['Who owns the recording?', 'You do, worldwide and for good, when it is paid.'],
    ],
  },
  {
    seller: 'vozdemartin',
    title: 'I will voice your advert in deep Latin American Spanish',
    tags: ['spanish voice-over', 'latin american', 'male voice', 'commercial'],
    text: `
On Sundays I shout goals; on weekdays I speak softly to people who are about to buy a mattress. It is the same instrument, only further from the microphone.

**Neutral Latin American Spanish** that is at home from Monterrey to Montevideo, or rioplatense with yerba mate in it. Two takes with different intention, cleaned, ready to lay under music.
`,
    packages: three(
      ['Spot', 'Up to 80 words, two takes', 1200, 1, 1],
      ['Video', 'Up to 250 words, two takes, timed', 2800, 2, 2],
      ['Campaign', 'Five spots up to 80 words with tags for cities or prices', 6000, 3, 2],
    ),
    extras: [
      extra('Paid radio or television, one country, one year', 8000),
      extra('Translate the script from English', 1000, 1),
    ],
    ask: [
      ask('The script in Spanish or English'),
      choose('Spanish', ['Neutral', 'Rioplatense']),
      maybe('Energy: a secret, a friend, a stadium?'),
    ],
    faq: [
      ['Do you do Spain’s Spanish?', 'No, and a Spaniard would hear it. Please hire one.'],
      [
        'And the shouted goal?',
        'Fifteen seconds of it, as an extra idea for your football advert. Warn your sound engineer.',
      ],
    ],
  },
  {
    seller: 'vozdemartin',
    title: 'I will narrate your training course in clear Spanish',
    tags: ['e-learning', 'spanish', 'narration', 'training'],
    text: `
Training is heard by someone who would prefer to be elsewhere. I read as if I were explaining it across a table: no announcer's tone, small pauses after numbers, the important word a little slower.

Each slide becomes **its own file with your number**, at the same level and the same distance to the microphone, so corrections six months later will not be heard.
`,
    packages: one(
      'Ten minutes',
      'Up to 1,400 words, one file for each slide, levelled and named',
      5500,
      3,
      2,
    ),
    extras: [
      extra('Each further 5 minutes', 2400, 1),
      extra('Timed to existing animation', 1500, 1),
      extra('Review of the script’s Spanish', 1200, 1),
    ],
    ask: [
      attach('Script or slides with notes'),
      ask('Technical terms and how you say them in the company'),
      choose('Address the listener as', ['Usted', 'Tú', 'Vos']),
    ],
    faq: [
      [
        'What about later corrections?',
        'Send me the sentence, I match the sound. Five lines within three months are free.',
      ],
      [
        'Which systems have you recorded for?',
        'All that take audio: Articulate, Captivate, Moodle, or plain video.',
      ],
    ],
  },
  {
    seller: 'vozdemartin',
    title: 'I will record a birthday greeting as a football commentary',
    tags: ['birthday', 'football', 'spanish', 'funny', 'gift'],
    text: `
*¡Recibe la torta, amaga, sopla... y apaga TODAS las velas!* I commentate your friend's birthday as if it were the ninetieth minute of a final, with stadium, drums and a goal that lasts as long as my lungs.

Give me **the name, the team, three facts and one failure** that everybody knows about. I write it, you check that nobody will cry, and I record.
`,
    packages: one(
      'One minute of glory',
      'One minute of commentary with stadium sound, written from your facts',
      900,
      2,
      1,
    ),
    extras: [
      extra('Penalty shoot-out between two friends', 500),
      extra('English subtitles as a small video', 600, 1),
    ],
    ask: [ask('Name, age, team, and the rival team'), ask('Three facts and one famous failure')],
    faq: [
      ['Does it have to be football?', 'I have done pelota, chess and a chilli-eating contest.'],
      ['Do you use real club songs?', 'No, drums and an invented choir. It is safer, and louder.'],
    ],
  },
]);
