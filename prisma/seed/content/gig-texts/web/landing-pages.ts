import { ask, attach, choose, extra, gigsIn, maybeAttach, one, three } from '../../gig-form';

export const landingPages = gigsIn('web', 'landing-pages', [
  {
    seller: 'onepagelena',
    title: 'I will hand-build one fast landing page for your offer',
    tags: ['landing page', 'html', 'css', 'fast'],
    text: `
One page, one offer, one thing to do. I write it in plain HTML and CSS, so that it is there before the visitor has blinked, and so that any developer can mend it in ten years.

We begin **with your text on a bare page**. When it convinces without a single colour, I design it. No page builder, no cookie wall because there are no cookies, no library for a menu with four entries.

It works without script, with a keyboard, and read aloud.
`,
    packages: three(
      ['Bare', 'One section and a contact form, your text, ready to upload', 6000, 4, 1],
      ['Complete', 'Up to six sections, design, form, legal pages linked', 14000, 7, 2],
      [
        'Complete and worded',
        'As before, plus text edited with you and pictures prepared',
        21000,
        10,
        3,
      ],
    ),
    extras: [
      extra('Second language', 3500, 2),
      extra('Thank-you page and mail', 1500, 1),
      extra('Upload to your host', 1000, 1),
    ],
    ask: [
      ask('What do you offer, to whom, and why now?'),
      ask('What should one click on?'),
      maybeAttach('Logo, colours, pictures, texts'),
    ],
    faq: [
      [
        'Can I change texts by myself?',
        'Yes: they stand in one readable file, with comments. I show you how in five minutes.',
      ],
      [
        'Where will it live?',
        'Anywhere that serves files. I can suggest hosts that cost little or nothing.',
      ],
      [
        'Do you guarantee a speed score?',
        'I hand it over at 95 or more on a phone test. What you add later is up to you.',
      ],
    ],
  },
  {
    seller: 'onepagelena',
    title: 'I will put up a coming-soon page that collects addresses lawfully',
    tags: ['coming soon', 'waitlist', 'launch', 'gdpr'],
    text: `
The product comes in March, but people ask already. A small page with a picture, a sentence and a field is enough, if somebody has thought about what happens after the button.

Double opt-in, a text on privacy that you can read, **a list that belongs to you** and no tracker. The thank-you mail sounds like a person. When you launch, the page turns into your real one at the same address.
`,
    packages: one(
      'Coming soon',
      'One page, double opt-in list with your mail service, thank-you mail',
      4500,
      3,
      1,
    ),
    extras: [
      extra('A countdown that does not nag', 400),
      extra('“How many are waiting” for you alone', 600),
      extra('Second language', 900, 1),
    ],
    ask: [
      ask('What is coming and when?'),
      choose('Mail service', ['Mailchimp', 'Brevo', 'MailerLite', 'Something else', 'None yet']),
      maybeAttach('A picture or drawing'),
    ],
    faq: [
      [
        'Is it GDPR-proof?',
        'It collects an address and the moment of consent, nothing else, and says so. Your privacy text must carry your name, and I tell you where.',
      ],
      [
        'How many sign-ups can it take?',
        'As many as your mail service allows. The page itself does not mind.',
      ],
    ],
  },
  {
    seller: 'onepagelena',
    title: 'I will build a link page that belongs to you',
    tags: ['link in bio', 'profile page', 'small site', 'html'],
    text: `
Renting a list of links from a company for nine dollars a month is a bit much. I build you one that sits at your own address, loads in half a second, and looks like you and not like the others.

Up to ten entries, a picture, a line about you, **your shop's opening hours if you have them**, and a tiny file in which you change things on your phone.
`,
    packages: three(
      ['List', 'Picture, line, up to 10 entries, light and dark', 1200, 2, 1],
      ['List and form', 'As before with contact form and opening hours', 2200, 3, 1],
      ['Three pages', 'Links, about, contact, with your own design', 4500, 5, 2],
    ),
    extras: [extra('Set up at your domain', 600, 1), extra('Visitor counter without cookies', 500)],
    ask: [ask('Which entries, in which order?'), attach('A picture, and colours if you have some')],
    faq: [
      [
        'Do I need hosting?',
        'There are free ones for small pages. I set it up with an account that is yours.',
      ],
      [
        'Can it show my latest posts?',
        'It can link to them. Embedding brings trackers, which I would rather keep out.',
      ],
    ],
  },
  {
    seller: 'onepagelena',
    title: 'I will check your page for people who cannot use a mouse',
    tags: ['accessibility', 'wcag', 'audit', 'keyboard'],
    text: `
I put the mouse in the drawer and try to buy from you. Then I switch the screen off and try again with a screen reader. Then at 400 percent. It is humbling, and better me than a customer.

The report names **each obstacle, whom it stops, and the few lines that remove it**, sorted by harm. No automatic list of 300 warnings of which 280 are the same.
`,
    packages: three(
      ['One page', 'One page tested by hand, list with fixes', 3000, 2, 1],
      ['One journey', 'From home to done, up to six pages, list with code', 8500, 5, 1],
      ['Journey and fixes', 'As before, and I repair what can be repaired', 19500, 9, 2],
    ),
    extras: [
      extra('Retest after your developer’s work', 1500, 2),
      extra('Draft of an accessibility statement', 1200, 1),
    ],
    ask: [
      ask('Which page or which journey?'),
      choose('Do you need it for a law or a tender?', [
        'European accessibility act',
        'Public sector rules',
        'A tender',
        'No, for people',
      ]),
    ],
    faq: [
      [
        'Which standard?',
        'WCAG 2.2, levels A and AA, with the numbers named, so that your developer can look them up.',
      ],
      ['Is there a certificate?', 'No. Certificates are sold by people who do not test.'],
    ],
  },
]);
