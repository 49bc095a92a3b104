/**
 * What people choose when they are told to choose a password: the stems of the lists that leaked over the years.
 * Nearly all common passwords of ten characters and more are one or two of these with digits or signs around
 * (`password123`, `Welcome2024!`, `iloveyou1234`), so password-strength.ts takes the decoration off and looks here.
 */
const stemText = `
password passwort passwords passw pass passcode passphrase pwd secret geheim contrasena contraseña senha parola motdepasse
wachtwoord haslo heslo salasana losenord lösenord adgangskode sifre parool salam
admin administrator root user guest login logon test testing tester demo default change changeme temp temporary system
master manager server service support office company business internet computer laptop windows microsoft google facebook
twitter instagram youtube amazon apple samsung iphone android nokia linux ubuntu oracle cisco router network wireless
wifi database mysql postgres access account welcome hello helloworld letmein letme trustno trustnoone openup open opensesame
sesame abracadabra whatever nothing something anything everything iforgot forgot forgotten remember idontknow dontknow
qwerty qwertz azerty qwert asdf asdfgh asdfghjkl asdfjkl zxcv zxcvbn zxcvbnm qwertyuiop qazwsx qazwsxedc wsxedc zaqwsx
poiuytrewq lkjhgfdsa mnbvcxz zaqxsw qweasd qweasdzxc asdqwe abcd abcde abcdef abcdefg abcdefgh abcdefghij abc xyz aaa
love lover loveme lovely loveyou iloveyou iloveu iloveme ilovegod ilovejesus iloveyousomuch lovelove mylove truelove
teamo amor amore jetaime ichliebedich tequiero mahal mahalkita jesus jesuschrist christ god godisgood lord heaven angel
angels bless blessed blessing faith grace hope peace prayer trinity savior church bible allah muhammad krishna shiva
buddha ganesh om baby babygirl babyboy babe honey sweet sweetie sweetheart darling princess prince queen king lady
girl boy mommy mother daddy father family sister brother friend friends friendship forever always together
sunshine sun moon star stars starlight sky rainbow flower flowers rose daisy lily orchid butterfly cherry strawberry
banana orange lemon peach cookie chocolate candy sugar honeybee cupcake pizza cheese coffee butter pepper ginger pumpkin
monkey dragon tiger lion panther bear wolf eagle falcon hawk shark dolphin horse pony dog doggy puppy cat kitty kitten
bunny rabbit chicken cow pig mouse spider snake turtle elephant giraffe penguin unicorn phoenix minnow fish
football soccer baseball basketball hockey tennis golf cricket rugby boxing wrestling nascar racing swimming surfing
liverpool chelsea arsenal manchester manutd barcelona realmadrid juventus milan bayern dortmund ajax celtic rangers
yankees lakers steelers cowboys eagles giants patriots packers raiders broncos dodgers redsox cubs
superman batman spiderman ironman wolverine pokemon pikachu charizard naruto goku dragonball sasuke mario zelda sonic
minecraft fortnite roblox counterstrike warcraft starcraft diablo halo callofduty gamer gaming playstation xbox nintendo
starwars startrek skywalker vader yoda jedi matrix harrypotter hogwarts gandalf frodo hobbit legolas terminator
metallica slipknot nirvana blink linkinpark linkin greenday eminem tupac rihanna beyonce bieber justinbieber beatles elvis
mustang ferrari porsche mercedes bmw audi toyota honda yamaha suzuki kawasaki harley corvette camaro chevrolet chevy ford
summer winter spring autumn fall sommer fruhling herbst verano invierno january february march april may june july august
september october november december monday tuesday wednesday thursday friday saturday sunday januar februar juli
america american canada mexico brasil brazil argentina colombia venezuela england london ireland scotland france paris
germany deutschland berlin munich italia italy roma espana spain madrid portugal lisboa holland netherlands amsterdam
poland polska russia moscow ukraine india pakistan indonesia jakarta philippines manila vietnam korea japan tokyo china
australia sydney africa nigeria newyork boston chicago dallas texas florida california losangeles hollywood vegas
michael jessica jennifer ashley amanda daniel david robert william james john joseph thomas charles christopher matthew
andrew joshua nicholas anthony jonathan brandon justin tyler kevin brian steven timothy jason jeffrey ryan jacob gary
eric stephen patrick scott benjamin samuel gregory alexander alexandra alexandre frank raymond jack dennis jerry aaron
jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry
sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy
ralph randy eugene vincent russell elijah louis bobby philip johnny mary patricia linda elizabeth barbara susan sarah
karen nancy lisa betty margaret sandra kimberly emily donna michelle dorothy carol melissa deborah stephanie
rebecca sharon laura cynthia kathleen amy shirley angela helen anna brenda pamela nicole emma samantha katherine christine
debra rachel catherine carolyn janet ruth maria heather diane virginia julie joyce victoria olivia kelly christina
lauren joan evelyn judith megan cheryl andrea hannah martha jacqueline frances gloria ann teresa kathryn sara janice
jean alice madison doris abigail julia judy grace denise amber marilyn beverly danielle theresa sophia marie diana
brittany natalie isabella charlotte alexis kayla carlos miguel antonio francisco alejandro fernando eduardo ricardo
sergio roberto pedro luis diego valentina camila sofia lucia gabriela natalia carolina daniela andres sebastian
mohamed mohammed ahmed ali hassan hussein omar fatima ibrahim yusuf mustafa andrei ivan sergey dmitry natasha svetlana
tatiana olga vladimir igor hans klaus stefan wolfgang jurgen heinrich pierre jacques francois giovanni giuseppe
freedom liberty justice victory winner champion success power powerful energy thunder lightning storm fire ice water
ocean river mountain forest earth world universe galaxy planet space rocket spaceship diamond gold golden silver crystal
money dollar rich richer million millionaire billion cash casino poker lottery lucky luck jackpot black white red blue
green yellow purple pink brown grey silverfox shadow ghost ninja samurai warrior soldier sniper hunter killer assassin
pirate knight wizard witch vampire zombie devil demon satan lucifer evil hell dark darkness death metal rock music guitar
piano drums singer dancer dance party beer vodka whiskey smoke weed cannabis marijuana bigdick fuckyou fuckoff fuckme
fuck shit bitch asshole pussy sexy sex hot hottie porn naked playboy bigboy badboy badgirl goodgirl goodluck goodbye
happy happiness smile smiley laughing funny crazy stupid idiot loser genius legend hero rockstar superstar famous cool
awesome amazing perfect beautiful pretty cute handsome gorgeous special precious treasure memory dream dreams dreamer
school student teacher college university science math history english doctor nurse police army navy marine airforce
marines lawyer engineer driver trucker farmer fisher pilot captain general colonel major sergeant number one two
three four five six seven eight nine ten first last new old big little super mega ultra hyper max best top good great
market marketplace seller buyer payment order paypal bitcoin crypto stripe shop shopping store freelance freelancer
fiverr upwork gig job jobs work working hire hireme
`;

export const commonStems: ReadonlySet<string> = new Set(stemText.split(/\s+/).filter(Boolean));

/** Rows and walks of keyboards and counting; any piece of four or more of them, either way round, is a run. */
export const keyboardRuns: readonly string[] = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyzabc',
  'qwertyuiop[]asdfghjkl',
  'qwertzuiopü',
  'azertyuiop',
  'asdfghjkl;',
  'qsdfghjklm',
  'zxcvbnm,./',
  'yxcvbnm',
  'wxcvbn',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1a2b3c4d5e6f7g8h9i',
  'a1b2c3d4e5f6g7h8i9',
  '!@#$%^&*()',
  '147258369',
  '159753456852',
  '789456123',
];
