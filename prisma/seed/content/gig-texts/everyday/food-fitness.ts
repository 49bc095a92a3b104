import { ask, attach, choose, extra, gigsIn, maybe, one, three, tick } from '../../gig-form';

export const foodFitness = gigsIn('everyday', 'food-fitness', [
  {
    seller: 'platesandreps',
    title: 'I will plan your week of dinners from your own supermarket',
    tags: ['meal plan', 'dinner', 'shopping list', 'family'],
    text: `
A plan with quinoa from a shop in another country is no plan. Tell me where you buy, who eats, and what the six-year-old has sworn never to touch again, and I cook the week on paper.

Five dinners under forty minutes, **one of them made of Tuesday's leftovers, on purpose**, a shopping list in the order of your shop's aisles, and a small note on what to do on Sunday for ten minutes so that Wednesday is easy.
`,
    packages: three(
      ['One week', '5 dinners, recipes on one page each, shopping list', 1000, 2, 1],
      ['Four weeks', '20 dinners without repeats, lists, leftovers planned', 3200, 5, 2],
      ['A season', '60 dinners by what is in season, freezer plan', 7900, 10, 2],
    ),
    extras: [
      extra('Lunch boxes from the same shopping', 500, 1),
      extra('Vegetarian twin for each meal', 600, 1),
      extra('Budget under a sum that you name', 400),
    ],
    ask: [
      ask('Who eats, how hungry, and where do you shop?'),
      tick('Not on the plate', [
        'Meat',
        'Fish',
        'Dairy',
        'Gluten',
        'Nuts',
        'Pork',
        'Nothing is forbidden',
      ]),
      maybe('How much time do you have on which evening?'),
    ],
    faq: [
      ['Is it for losing weight?', 'It is for eating well. I count no calories and weigh nobody.'],
      [
        'We have an allergy. Can you plan for it?',
        'I leave out what you name. For serious allergies please check every label yourself, and your doctor’s advice comes first.',
      ],
      ['I cannot cook.', 'You can. Three of the five will take twenty minutes and one pan.'],
    ],
  },
  {
    seller: 'platesandreps',
    title: 'I will write a training plan between two school runs',
    tags: ['training plan', 'home workout', 'strength', 'beginner'],
    text: `
Thirty-five minutes, a mat, a chair, and a child who may come in at any moment. For that I write training plans: three sessions a week, each of which can be broken off after the second block and still counts.

Few movements, learned well, **a little harder each week, with a clear sign when it is too much**. You keep a sheet with pencil ticks. Healthy adults only; with pain, a heart condition or a baby on the way, ask your doctor first and tell me what he says.
`,
    packages: one(
      'Six weeks',
      'Three sessions a week for six weeks, drawings of the moves, tick sheet',
      3500,
      4,
      2,
    ),
    extras: [
      extra('I look at videos of your moves and correct them', 1500, 2),
      extra('Next six weeks', 2500, 3),
      extra('Travel version without anything', 600),
    ],
    ask: [
      ask('Age, experience, injuries, what you would like to be able to do'),
      ask('Which days, how long, what equipment?'),
      choose('Cleared by a doctor?', [
        'I am healthy',
        'Yes, with limits I will describe',
        'Not yet',
      ]),
    ],
    faq: [
      ['Do I need weights?', 'A rucksack with books does very well for the first six weeks.'],
      [
        'Can you help with knee pain?',
        'No, please see a physiotherapist. Then bring me what you may do.',
      ],
    ],
  },
  {
    seller: 'platesandreps',
    title: 'I will turn grandma’s recipe into one that works in your oven',
    tags: ['recipe', 'family', 'cooking', 'baking'],
    text: `
“Flour until it is right. Bake till golden.” Grandmothers were not vague, they had hands. I cook it in my kitchen in Rome, weigh what I do, and write down what “right” looks like.

Send the card, the memory, what is missing. I try it **at least three times**, in grams and cups, with pictures at the moments where it can go wrong, and keep the sentence in which she is still speaking.
`,
    packages: three(
      ['One recipe', 'One recipe cooked, measured and written', 2500, 6, 1],
      ['Three recipes', 'Three recipes in one style, photos of the steps', 6500, 10, 1],
      ['Small family book', 'Eight recipes, your stories, laid out for printing', 16500, 14, 2],
    ),
    extras: [extra('Gluten-free try', 1500, 3), extra('English and Italian side by side', 700, 1)],
    ask: [
      attach('The card, letter or photo of the dish'),
      ask('What did it taste, smell and look like? What was never the same again?'),
    ],
    faq: [
      [
        'What if the ingredient no longer exists?',
        'I look for the nearest. For lard there is no nearest, I am sorry.',
      ],
      [
        'Which cuisines?',
        'Italian by birth; European and Latin American with pleasure. For others I ask a neighbour.',
      ],
    ],
  },
  {
    seller: 'platesandreps',
    title: 'I will plan a dinner for eight with a timetable to the minute',
    tags: ['dinner party', 'menu', 'timetable', 'hosting'],
    text: `
The food will be fine. The trouble is that all of it wants the oven at ten past eight. I plan your menu backwards from the moment when you would like to sit at the table yourself.

Three courses, a drink at the door, and **a timetable on one sheet: what on Thursday, what at five, what while they are taking off their coats**. With a way out in each course, in case something burns. Something always does, and nobody ever notices.
`,
    packages: one(
      'Dinner for eight',
      'Three courses, shopping list, timetable, table and wine notes',
      1800,
      2,
      1,
    ),
    extras: [
      extra('Vegetarian or vegan guests among others', 400),
      extra('Twelve guests', 500),
      extra('Menu cards to print', 300),
    ],
    ask: [
      ask('When, who, what do you cook well, and what scares you?'),
      ask('Oven, hobs, large pots, fridge space'),
      maybe('Who does not eat what?'),
    ],
    faq: [
      ['I have only one oven shelf.', 'Then just one thing goes in, and the plan knows it.'],
      ['Can it be cheap?', 'Name a sum. Lentils have seduced better people than beef has.'],
    ],
  },
]);
