import { ask, choose, extra, gigsIn, maybe, one, three, tick } from '../../gig-form';

export const travelPlans = gigsIn('everyday', 'travel-plans', [
  {
    seller: 'slowtrains',
    title: 'I will plan your train journey across Europe with time for lunch',
    tags: ['train travel', 'europe', 'itinerary', 'slow travel'],
    text: `
The quickest connection is seldom the best. With forty minutes more in Basel you get a seat on the lake side, a hot meal, and no running with children along platform 17.

I plan by train from door to door: connections with slack, where to reserve and where not to, **which pass pays and which only looks as if it did**, and what to do when the night train is cancelled, since one day it will be.

You get a plan by the hour, the places to buy each ticket, and a sheet for the fridge.
`,
    packages: three(
      ['There and back', 'One destination, two ways to choose from, fares and seats', 1500, 2, 1],
      ['Round trip', 'Up to six stops, reservations, rainy-day ideas', 3900, 4, 2],
      ['Grand tour', 'Up to fourteen stops, beds near stations, budget table', 8500, 8, 3],
    ),
    extras: [
      extra('Bicycles or a pram on every train', 800, 1),
      extra('Step-free stations only', 700, 1),
      extra('I watch for works and strikes until you leave', 1000),
    ],
    ask: [
      ask('From where to where, when, how many people and how old?'),
      choose('What matters most?', ['Price', 'Few changes', 'Beautiful lines', 'Sleeping well']),
      maybe('Fears, knees, luggage, dogs'),
    ],
    faq: [
      [
        'Do you book?',
        'No, you book in your name and keep all your rights. I tell you where and in which order.',
      ],
      [
        'How early should I ask?',
        'Three months ahead is cheapest. Three days ahead is possible and more adventurous.',
      ],
      [
        'What if something is cancelled on the way?',
        'The plan has a second way for each long leg, and your rights in one line.',
      ],
    ],
  },
  {
    seller: 'slowtrains',
    title: 'I will find the night trains that suit your holiday',
    tags: ['night train', 'sleeper', 'europe', 'rail'],
    text: `
Fall asleep in Hamburg, wake up to Alps. There are more night trains again than for twenty years, and each is sold in another place, under another name, at another time of year.

I look up **which ones run on your dates, what a compartment costs for your number of people**, and whether the breakfast is worth waking for. With berth advice: never above the wheels, and the top bunk only if you are a cat.
`,
    packages: one(
      'Night trains found',
      'All sensible night connections for your dates, prices, berths, where to book',
      900,
      1,
      1,
    ),
    extras: [
      extra('What to do in the arrival town at seven in the morning', 400),
      extra('Return by day on another route', 600, 1),
    ],
    ask: [
      ask('From which area, to which sort of place, on which dates, how many people?'),
      maybe('Light sleeper? Tall? Snoring?'),
    ],
    faq: [
      ['Can I take a bicycle?', 'On some. I only list those where it is sure.'],
      ['Are they on time?', 'Mostly. I leave an hour before anything important.'],
    ],
  },
  {
    seller: 'slowtrains',
    title: 'I will check your rail plan for mistakes before you book',
    tags: ['itinerary check', 'rail', 'review', 'travel'],
    text: `
You have done it all yourself, with eleven tabs. Before you pay, let somebody look who knows that Paris has seven stations and that the 14:04 does not run on the first of May.

I check **each change, each validity, each reservation**, and mark it green, yellow or red. Usually I find one red and two ways to save money; if I find nothing you still sleep better.
`,
    packages: three(
      ['Four legs', 'Up to 4 trains checked, notes by tomorrow', 500, 1, 0],
      ['Ten legs', 'Up to 10 trains, with better ideas where I have some', 1200, 2, 1],
      ['Twenty legs', 'Up to 20 trains, pass compared with single tickets', 2200, 3, 1],
    ),
    extras: [extra('A sheet with all trains for your pocket', 300)],
    ask: [ask('Your plan: date, from, to, train, ticket'), maybe('What are you unsure about?')],
    faq: [
      [
        'Is ten minutes enough to change?',
        'In Utrecht yes, in Milan no, in Budapest it depends on the platform.',
      ],
      [
        'Do you check buses and ferries?',
        'Ferries gladly. Buses as far as their timetables can be believed.',
      ],
    ],
  },
  {
    seller: 'kyotokenji',
    title: 'I will plan two days in Kyoto that miss the queues',
    tags: ['kyoto', 'japan', 'itinerary', 'local'],
    text: `
The famous temple is quiet at six in the morning, and the one next to it all day. For nine years I guided groups through the front gates; now I send friends through the side streets.

Two days by the hour, on foot, by bus and by river: **what opens when, where to eat with twelve seats and no website, where to sit down**. Reservations which have to be made in Japanese are written out for you, so that your hotel only has to read them aloud.
`,
    packages: three(
      ['One day', 'One day by the hour with map and meals', 1500, 3, 1],
      ['Two days', 'Two days, one wet-weather plan, phrases for each place', 2600, 4, 2],
      ['Five days in Kansai', 'Kyoto, Nara, Uji and one village, with trains', 5900, 7, 2],
    ),
    extras: [
      extra('Letters of reservation in Japanese, up to three', 900, 1),
      extra('With children under eight', 500),
      extra('Vegetarian meals only', 500),
    ],
    ask: [
      ask('Dates, where you stay, how much you like to walk'),
      tick('What do you love?', [
        'Gardens',
        'Food',
        'Crafts',
        'Old streets',
        'Baths',
        'Trains',
        'Silence',
      ]),
      maybe('What have you already seen?'),
    ],
    faq: [
      ['Do you guide us yourself?', 'Not any more. You have my plan, and your own pace.'],
      [
        'When is it least crowded?',
        'In late January and the week after Golden Week. I plan for any time.',
      ],
    ],
  },
]);
