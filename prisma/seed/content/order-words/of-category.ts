import type { CraftWords } from '../order-talk';

/** What the people of each category say while an order runs. */
export const craftWords: Readonly<Record<string, CraftWords>> = {
  design: {
    answers: [
      'We are a small family business, two people and a half, and most customers find us because someone told them.',
      'Please keep it plain. Dark green and cream are already on the shop front, so these should stay.',
      'Not like the big chain at the corner: no gradients, no swooshes.',
      'It will first be seen on paper, then on the window, and on phones of course.',
      'The exact wording is in the attached note. The accent on the e is important!',
    ],
    deliveries: [
      'Here it is: print file with bleed, a version for screens, and the open file. I have put the text in outlines, so no fonts are needed. Please look at it once from two metres away.',
      'Your design is ready. In the folder you find colour, black and white, and a small version; a short note says which one is for what.',
      'Done! I went for the quieter of the two ideas and kept the loud one on page two, in case you feel brave.',
    ],
    revisions: [
      'We love it. Could the name be a touch larger, and the green nearer to the shop front? I have attached a photo in daylight.',
      'Very close! The second line feels crowded. And please take out the small star after all.',
      'On dark ground the thin lines disappear. Could you make that version somewhat bolder?',
    ],
    redeliveries: [
      'The changes are in: larger name, the green from your photo, and bolder lines on dark.',
      'Star gone, second line has air. I have also replaced the print file, so please use this one.',
    ],
  },
  illustration: {
    answers: [
      'She always laughs before the end of her own jokes. If that could be in it, I would be happy.',
      'It is a present for my sister’s birthday on the 14th. Warm colours, please, she lives in a dark flat.',
      'The attached photos are not great, but number three shows best how he looks when he waits for something.',
      'It is going to be printed at about A4 and framed in oak.',
      'No background, please, or something very simple. The drawing should breathe.',
    ],
    deliveries: [
      'Here is the finished drawing, as a large file for print and a smaller one for screens. I took a little freedom with the hands; I hope you like them.',
      'Finished! I left the crooked part crooked, since you wrote that it must be so.',
      'It is done and I am rather fond of it. The colours are a bit warmer than in the photo, to suit the room you described.',
    ],
    revisions: [
      'It is beautiful. The nose is a bit too long though, and her hair is parted on the other side.',
      'We are delighted! Could the blue be quieter, and may the ball lie further left?',
      'So good. Only the eyes: in life they are darker and somewhat further apart.',
    ],
    redeliveries: [
      'Parting on the correct side, nose shorter, eyes darker. You were right, now it is her.',
      'The blue is quieter now and the ball has rolled to the left.',
    ],
  },
  photo: {
    answers: [
      'All files are in the attachment. The names should stay as they are, since our shop needs them like that.',
      'White ground, please, with 10 % margin on all sides and the shadow as in the sample.',
      'The colour of the third one has to be exact; I have added a photo with a grey card.',
      'It is the only picture that we have of him. Take all the time that you need.',
      'Measures are on the sketch, in millimetres. The height I was not able to reach, so it is an estimate.',
    ],
    deliveries: [
      'All finished and checked twice. The files have your names; the two difficult ones are in a folder of their own, with a layered version.',
      'Here is the result. Where something could not be known from the original I have left it calm rather than invent it.',
      'Done. I looked at everything at 200 % and on two monitors. If a colour is off on your side, please send me a photo of the screen.',
    ],
    revisions: [
      'Very good! Numbers 4 and 9 still have a light rim at the left edge.',
      'Could it be a little brighter overall? On paper it came out darker than on my screen.',
      'Nearly perfect. The shadow falls to the other side than on our other pictures.',
    ],
    redeliveries: [
      'Four and nine have been redone by hand, and I checked the others for the same fault.',
      'Brighter by a third of a stop, and the shadow turned. The old version is in the folder as well.',
    ],
  },
  writing: {
    answers: [
      'Our readers are people who do it for the first time and are a bit afraid of it.',
      'Please write “you” and never “our valued customers”. Dry humour is welcome.',
      'The facts are in the attached document. What is marked in yellow is not certain yet.',
      'British spelling. And no exclamation marks, my boss counts them.',
      'The story I would like to tell is how we got the first oven up the stairs. The rest you may choose.',
    ],
    deliveries: [
      'Here is the text, with three headlines to choose from. My questions are in the margin; each can be answered with yes or no.',
      'The finished version is attached, once with tracked changes and once clean. At the end there is a short note on two habits of yours that I liked too much to change.',
      'Done. I read it aloud twice and took out all that I stumbled over. It is a bit shorter than ordered, and better for it.',
    ],
    revisions: [
      'It reads very well. Could the second paragraph come first? And we never say “solutions”.',
      'Great. The tone in the last part is a bit too formal for us, the rest is spot on.',
      'One fact is wrong, which is my fault: we opened in 2014 and not in 2012. And please shorten the opening by a sentence.',
    ],
    redeliveries: [
      'Paragraphs swapped, the year corrected, and not one solution left.',
      'The last part is looser now, and the opening is a sentence shorter. I kept the stairs.',
    ],
  },
  video: {
    answers: [
      'It is going on our page first, and then on phones, mostly without sound.',
      'The best moment is at about minute 32, when she laughs. Please keep the silence after it.',
      'Colours and fonts are in the attached sheet. The logo should not spin, please.',
      'Under a minute would be good. Nobody at our place watches longer.',
      'No music with singing. Something with a pulse, and not cheerful at any price.',
    ],
    deliveries: [
      'The film is ready: wide, square and vertical, each framed by hand. Please watch it once without sound and once with headphones.',
      'Here is the cut. I kept the silence. At 0:21 I tried something; if it is too much, say so and I take it back.',
      'Finished and rendered. The captions are in a separate file too, so that you can correct a name by yourself later.',
    ],
    revisions: [
      'Great! At 0:14 the name is spelled with ck, and the ending could hold for one second more.',
      'We like it a lot. Could the music come in later, after the first sentence?',
      'The vertical version cuts off his hand at 0:33. Otherwise we are happy.',
    ],
    redeliveries: [
      'Name corrected, the end holds one second longer, and the music waits for the first sentence.',
      'Reframed from 0:30 to 0:36. The hand is back.',
    ],
  },
  audio: {
    answers: [
      'Friendly, please, but not like an advert. As if you told a neighbour.',
      'The tempo is 92, the key D minor. The rough mix is the second file.',
      'Our name is said with a long a, as in “father”.',
      'The dog at 12:40 may stay, everybody loves him. The fridge has to go.',
      'It is meant for a small shop, so please nothing grand.',
    ],
    deliveries: [
      'Your recording is ready, as WAV and MP3. Take one is as you described it, take two is a little warmer; use whichever you like, or both.',
      'Finished. It sits at the usual loudness, and the page with my notes explains the three things that I changed.',
      'Here you are. Please listen on small speakers as well: most people will.',
    ],
    revisions: [
      'Lovely! Could the second sentence be slower? And our name with a long a.',
      'I like it very much. A little less bass, my kitchen radio hums.',
      'The ending comes too suddenly for me. Is there a softer way?',
    ],
    redeliveries: [
      'Slower in the second sentence, long a, same distance to the microphone. You can swap it without anyone noticing.',
      'Less bass below 100, and an ending that takes its time.',
    ],
  },
  web: {
    answers: [
      'It happens on phones only, mostly in the evening, and since the last update on the 3rd.',
      'We run it with a small host, and I can make you a separate user. Please only change the copy first.',
      'The one thing a visitor should do is to write to us. All else is decoration.',
      'I am not a technical person. If you need something, tell me where to click.',
      'The texts are in the attached document, the pictures in the folder with the year.',
    ],
    deliveries: [
      'It works. What was wrong, what I changed and how to undo it stands in the attached note, on one page. The backup from before is in the folder “before”.',
      'Ready and tested on two phones, a tablet and three browsers. Please try it on your own devices and tell me what looks odd.',
      'Done. I measured before and after; the table is in the note. Two things that I noticed and did not touch are on page two.',
    ],
    revisions: [
      'It works, thank you! On my old tablet the button lies over the text though.',
      'Could the form also ask for the town? And the confirmation should say “thanks” and not “submitted”.',
      'Great. One page is still slow, it is the one with the map.',
    ],
    redeliveries: [
      'The button knows its place now, on the old tablet as well. I borrowed one to be sure.',
      'Town added, thanks said, and the map loads only when somebody wants it.',
    ],
  },
  data: {
    answers: [
      'The sheet is attached with invented names; the formulas are the real ones.',
      'Dates are day, month, year. Amounts have a comma, sorry.',
      'What we want to know in the end: does the second shop pay for itself?',
      'Only public sources, please, and the day on which you looked.',
      'Anything that is not legible may stay empty, I will check it by hand.',
    ],
    deliveries: [
      'Your file is ready. The first page explains the others; yellow cells are those where I was not sure. All sums have been compared with your totals.',
      'Here is the result, and on a second sheet each step that I took, so that you or anyone can repeat it.',
      'Done. Two figures contradict each other in the source; I noted both and marked the one that I used.',
    ],
    revisions: [
      'Very neat. Could the months run from left to right? And column F may go.',
      'Thank you! The March figure differs from ours by 12, could you look at it again?',
      'Could you group it by region as well? The rest is perfect.',
    ],
    redeliveries: [
      'Months from left to right, F gone. March was right in your books: I had counted one entry twice.',
      'There is a second sheet by region now; the first one is unchanged.',
    ],
  },
  marketing: {
    answers: [
      'We sell mostly to people within an hour’s drive, and to a few very faithful ones abroad.',
      'Customers say “it just works” and “he picked up the phone”. Nobody mentions the price.',
      'The budget is 300 in all, and that is already brave for us.',
      'We do not want to be funny at all costs. Honest and a bit stubborn would be right.',
      'The statistics are attached as pictures, I was not able to export them.',
    ],
    deliveries: [
      'Here it is. Start on page one, it has the three things which I would do this week. The rest can wait until you have had coffee.',
      'Ready. Each text has a reason beside it; if you disagree with the reason, throw out the text.',
      'Finished, as a table that you can copy from. My favourite is row seven, and I have not told you why, so that you can decide freely.',
    ],
    revisions: [
      'Many good ones! Could you make numbers 3 and 8 a bit less cheeky? Our customers are older.',
      'Thank you. We no longer offer the evening class, so please take it out of the plan.',
      'The second half is great, the first one sounds like an agency. May it be simpler?',
    ],
    redeliveries: [
      'Three and eight have put on a tie. The evening class is out and its days are used for something else.',
      'First half rewritten, as if said over the counter.',
    ],
  },
  everyday: {
    answers: [
      'We are two adults, two children (6 and 9) and a grandmother with a new hip.',
      'No fish, please, and nothing that has to be booked three months ahead.',
      'We have about an hour in the evening, and less on Wednesdays.',
      'The balcony looks south-west on the fourth floor. It is windy, and I tend to forget watering.',
      'I have tried twice by myself and given up at the same place both times.',
    ],
    deliveries: [
      'Here is your plan, on one page for the fridge and on three for reading. There is a plan B for rain and for bad moods.',
      'Ready! Begin with the first page and do not look at the others before Sunday. Write to me if anything is unclear.',
      'Done with care and a little fun. I have marked what can be left out when time is short.',
    ],
    revisions: [
      'Wonderful. Could Tuesday be even quicker? We come home at seven that day.',
      'Lovely idea, but the third stop has stairs, and grandmother’s hip would object.',
      'Could you swap one of them for something without nuts? I forgot our guest’s allergy, sorry!',
    ],
    redeliveries: [
      'Tuesday takes twenty minutes now, and stop three is on level ground, with a bench.',
      'Without nuts, and I checked the others for it too.',
    ],
  },
};
