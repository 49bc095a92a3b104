import type { CategoryReviews } from '../reviews';

export const audioReviews: CategoryReviews = {
  ofGig: {
    'read-your-script-in-a-warm-british-voice':
      'I sent the script at nine, listened at four, and our product suddenly sounded like a friend. The second reading won.',
    'record-your-phone-greeting-so-that-nobody-hangs-up':
      'Callers say that they like waiting. Waiting! It even works in our telephone system from 1994.',
    'narrate-a-chapter-of-your-audiobook':
      'I lived with the chapter for an evening, as she advises, and then ordered the whole book.',
    'voice-your-advert-in-deep-latin-american-spanish':
      'That voice could sell me my own mattress. Everyone from Monterrey to Montevideo understands it.',
    'narrate-your-training-course-in-clear-spanish':
      'One file a slide, all at the same level, and my five corrections half a year later cannot be heard.',
    'record-a-birthday-greeting-as-a-football-commentary':
      'The goal lasted eleven seconds. My father, 70, wept with laughter, and the rival team was named.',
    'edit-your-podcast-episode-without-taking-out-the-people':
      'He left the laugh before the joke. It is the first edit in which we sound like ourselves.',
    'set-up-your-recording-room-with-what-you-own':
      'I was about to spend 400 dollars. I hung up a duvet instead. He was right.',
    'write-show-notes-with-times-for-your-episode':
      'He remembered the grandmother’s story and put it in the title. Our listeners click on that.',
    'voice-the-opening-and-closing-of-your-podcast':
      'Twenty seconds, and I put my phone back in my pocket, just as she said.',
    'mix-your-song-and-tell-you-what-i-did':
      'My song is now three-dimensional, and there is a page that tells me why. I understand reverb for the first time.',
    'master-your-single-for-streaming-and-for-vinyl':
      'He asked me to lower the snare and send it again before he touched it. Honest man, great master.',
    'listen-to-your-mix-and-write-you-honest-notes':
      '“The guitars live where the voice lives.” I moved one. That was it. Twelve dollars.',
    'compose-a-jingle-that-your-customers-hum-by-mistake':
      'My daughter sang sketch two at dinner. Produced. The postman whistles it now.',
    'write-a-birthday-song-with-all-the-embarrassing-facts':
      'The mushrooms of 1998 rhyme with something I will not repeat. The whole party sang.',
    'compose-a-theme-for-your-podcast-or-video-series':
      'A door that opens fast and squeaks nicely. The kit fits under everything.',
    'set-your-poem-to-music-and-sing-it-simply':
      'She sang my mother’s letter and changed not one word. We played it at the end of the service.',
    'record-a-violin-line-for-your-song':
      '“Lonely, sunlit, limping” was all I wrote. She heard it.',
    'build-a-string-section-from-eight-real-takes':
      'You can hear that people sit there and disagree a little. No sample does that.',
    'write-out-the-notes-of-a-melody-you-hum':
      'I hummed with a cold on a bus. She heard what I had meant.',
    'bow-mark-and-finger-your-orchestra-part':
      'I got through Brahms. Page three is still black, but I know where my bow is.',
    'design-a-family-of-sounds-for-your-app':
      'Our app used to beep like a cheap alarm clock. Now it knocks on wood, softly. People notice.',
    'save-your-recording-from-hum-hiss-and-a-barking-dog':
      'The dog has gone, and my grandfather has stayed. He sounds as if he were in the room.',
    'make-the-soundscape-for-a-scene-of-your-audio-drama':
      'Platform four, the pigeons, the trolley with the bad wheel. I was there.',
  },
  byStars: {
    5: [
      'Delivered before the time, in all the formats I had asked for, with a friendly word.',
      'Great ears and a great manner.',
      'Two versions, and I could have used either of them blindly.',
      'Knows the craft and explains it without making you feel small.',
      'The result is warm, the files are clean and the names make sense.',
      'Noticed a mistake in my script and asked before recording. Saved us a round.',
      'I am a sound engineer myself and had nothing to complain about.',
      'We come back with every episode, every season.',
    ],
    4: [
      'Very good. I asked for one change, and it came the same day.',
      'Nice sound. I would have liked a little more energy at the end.',
      'Good work and good advice. One level was different from the others.',
      'Fine result; the answer took a day over the weekend, which is fair.',
      'Lovely. The first sketch was not mine, the second very much so.',
      'All clean. I had to ask for the WAV files.',
      'Good and reliable, fair price.',
      'Professional from start to end. A little pricey with the extras.',
    ],
    3: [
      'Good, but a name was wrong although I had spelled it out. Fixed later.',
      'Okay. It sounds better than before, not as good as in the examples.',
      'The work is fine, though I was waiting for a reply for two days.',
      'Not quite the mood that I had described. We met in the middle.',
    ],
    2: [
      'Clean, but without any life. The second try was too careful.',
      'Late, and with a click at the end of each file.',
    ],
    1: [
      'I described something quiet and got back something for a gym.',
      'The file was cut off in the middle and I had to chase it up.',
    ],
  },
};
