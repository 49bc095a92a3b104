import { ask, attach, choose, extra, gigsIn, maybe, maybeAttach, one, three } from '../../gig-form';

export const newsletters = gigsIn('marketing', 'newsletters', [
  {
    seller: 'sundaysend',
    title: 'I will write a newsletter that sounds like you on a good day',
    tags: ['newsletter', 'email', 'copywriting', 'voice'],
    text: `
For five years I wrote to eleven thousand coffee drinkers every Sunday, and the letters that got replies were never about coffee. They were about the broken grinder, my father's mug, a mistake we made.

Send me a voice note on what happened this month. I find **the small story, tie it to the thing you want to sell without pulling a muscle**, and give you two subject lines, one plain and one cheeky.
`,
    packages: three(
      ['One letter', 'One letter up to 350 words, two subject lines', 2000, 2, 1],
      ['Four letters', 'A month of weekly letters in one voice', 6900, 6, 2],
      [
        'Twelve letters',
        'A quarter with plan, launches and one letter that only says thanks',
        17500,
        14,
        3,
      ],
    ),
    extras: [
      extra('Built and tested in your mail service', 1200, 1),
      extra('Version for those who did not open', 400),
    ],
    ask: [
      ask('Who is on the list, and how did they get there?'),
      ask('What happened this month? Voice notes are welcome as files.'),
      maybe('A letter you liked to get'),
    ],
    faq: [
      [
        'How will you know my voice?',
        'From three old mails and the voice note. By the second letter I have it.',
      ],
      [
        'What is a good open rate?',
        'Yours, last month, and a little more. Other people’s numbers are counted differently.',
      ],
      ['Do you buy addresses?', 'No, and I do not write to bought ones.'],
    ],
  },
  {
    seller: 'sundaysend',
    title: 'I will build your e-mail template and test it on real phones',
    tags: ['email template', 'html email', 'mailchimp', 'dark mode'],
    text: `
E-mail is the last place where it is 2003. Dark mode turns your logo into a black hole, one program eats the margins, another cuts off after a hundred kilobytes.

I build a template with **blocks that your intern can move without harm**: story, picture, three products, event, sign-off. Tested on four phones and three desktop programs, in light and dark, with pictures off.
`,
    packages: one(
      'Template',
      'One template with 8 blocks in your mail service, tested light and dark',
      7500,
      5,
      2,
    ),
    extras: [
      extra('Order and receipt mails in the same look', 4500, 3),
      extra('Second colour theme for sales', 1200, 1),
    ],
    ask: [
      choose('Mail service', ['Mailchimp', 'Brevo', 'Klaviyo', 'MailerLite', 'Kit', 'Other']),
      attach('Logo, fonts, colours and a letter you sent'),
    ],
    faq: [
      [
        'Can I use my own fonts?',
        'Where the program allows it, with a good stand-in for the others.',
      ],
      [
        'Is it accessible?',
        'Real text, sensible order, contrast in both modes, alt texts that say something.',
      ],
    ],
  },
  {
    seller: 'sundaysend',
    title: 'I will write a welcome series of five mails for your shop',
    tags: ['welcome series', 'email automation', 'shop', 'klaviyo'],
    text: `
Someone has just given you their address. It is the moment when they like you best, and most shops answer with “10% OFF!!!” and then silence until November.

I write five letters for the first three weeks: **thank you and here is what I promised; who makes this; how to choose; what people ask; a reason to come now**. With delays, and rules about who should get out early because they have already bought.
`,
    packages: three(
      ['Three mails', 'Three mails with subjects, delays and rules', 4500, 4, 1],
      ['Five mails', 'Five mails, rules for buyers, plain version', 7500, 6, 2],
      ['Five and built', 'Five mails built and tested in your mail service', 12000, 9, 2],
    ),
    extras: [
      extra('Forgotten-basket mail, two versions', 1800, 2),
      extra('After-purchase mail on care and use', 1200, 1),
    ],
    ask: [
      ask('What do people get for signing up?'),
      ask('What do first-time buyers choose, and what do they come back for?'),
      maybeAttach('Reviews, old mails, pictures'),
    ],
    faq: [
      [
        'How long does such a series last?',
        'A year or two. Prices and names should be checked each spring.',
      ],
      ['Do I need a discount in it?', 'Not at all. A good guide does it for many shops.'],
    ],
  },
  {
    seller: 'sundaysend',
    title: 'I will wake up the readers who stopped opening your mails',
    tags: ['re-engagement', 'email list', 'cleanup', 'deliverability'],
    text: `
A third of your list is asleep, and the mail providers notice: they think that you are shouting into a wood. I write three gentle letters to the sleepers. The last one says goodbye, and means it.

Before that I sort **who is really asleep** from those whose mail program only hides it. After that your list is shorter and reaches more people, which feels wrong for about a week.
`,
    packages: one(
      'Three wake-up letters',
      'Sorting rules, three letters, a goodbye page text and what to watch after',
      4000,
      4,
      1,
    ),
    extras: [
      extra('Set up in your mail service', 1500, 1),
      extra('A small survey: what would you like to read?', 700),
    ],
    ask: [
      ask('How many are on the list, how many opened something within half a year?'),
      choose('Mail service', ['Mailchimp', 'Brevo', 'Klaviyo', 'MailerLite', 'Other']),
    ],
    faq: [
      [
        'Must I delete people?',
        'You must stop writing to them. Whether you keep a note is a question of your privacy rules.',
      ],
      ['How many come back?', 'In my lists between four and twelve percent. They are worth it.'],
    ],
  },
]);
