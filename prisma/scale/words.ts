// What sellers narrow a gig down by. The frequent ones come first: they are drawn as words are, the first most often.

export const audiences: readonly string[] = (
  'small shops|restaurants|podcasts|startups|bakeries|online shops|bands|dentists|hotels|cafés|schools|photographers|' +
  'craft breweries|yoga studios|charities|book authors|hair salons|game studios|food trucks|farms|language teachers|' +
  'wedding planners|museums|tattoo studios|bicycle shops|law firms|choirs|carpenters|vets|florists|theatres|plumbers|' +
  'travel blogs|tea houses|running clubs|architects|record labels|libraries|toy makers|ceramic studios|kindergartens|' +
  'mountain huts|watchmakers|chess clubs|beekeepers|sailing schools|escape rooms|radio stations|bookbinders|planetariums'
).split('|');

export const manners: readonly string[] = (
  'modern|minimal|hand-drawn|playful|vintage|bold|elegant|warm|quiet|colourful|geometric|rustic|clean|retro|watercolour|' +
  'monochrome|friendly|technical|poetic|Scandinavian|art deco|pixel|organic|Bauhaus|botanical|cinematic|baroque|brutalist'
).split('|');

export const promises: readonly string[] = [
  'You hear from me within a day, every day, until it is done.',
  'I send a first look early, so that we turn around before it costs you anything.',
  'You get the sources too, named so that somebody else finds their way in them.',
  'If a question comes up after delivery, write: I answer.',
  'I take on two of these at a time, not twenty.',
  'What I promise is what stands in the package, no less and no fine print.',
  'I have done this for nine years, most of them for people who came back.',
  'Tell me what you have tried before and what bothered you about it.',
  'I work in your time zone or in mine, as it suits you.',
  'Everything is checked by a second pair of eyes before it reaches you.',
];

export const givenNames: readonly string[] = (
  'Ada|Ben|Chiara|Dawit|Elif|Femi|Greta|Hana|Ines|Jonas|Kaito|Lena|Marek|Nadia|Oskar|Priya|Quim|Rosa|Sami|Tove|Uma|Viktor|' +
  'Wanda|Ximena|Yusuf|Zora|Aiko|Bruno|Carla|Dmytro|Esra|Farah|Goran|Hugo|Ivana|Jamal|Katya|Luis|Mina|Noor'
).split('|');

export const familyNames: readonly string[] = (
  'Adler|Bianchi|Costa|Dubois|Eriksen|Fischer|García|Hansen|Ito|Jansen|Kowalski|Lindgren|Moreau|Novak|Okafor|Petrov|Rossi|' +
  'Santos|Tanaka|Ueda|Varga|Weber|Yilmaz|Zhang|Almeida|Berg|Castillo|Demir|Endo|Fontaine|Gupta|Horvat|Ivanov|Joshi|Keller'
).split('|');

export const countries = [
  'US',
  'GB',
  'DE',
  'FR',
  'PL',
  'IN',
  'BR',
  'PT',
  'SE',
  'NL',
  'ES',
  'IT',
  'JP',
  'CA',
];
