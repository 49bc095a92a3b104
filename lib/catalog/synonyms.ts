/**
 * Words that mean the same to people who search: whoever asks for one finds the others too. One line each, small letters;
 * several words are found only beside each other. An operator adds what their buyers type and their sellers do not.
 */
export const synonyms: readonly (readonly string[])[] = [
  ['logo', 'emblem', 'brand mark'],
  ['cv', 'resume', 'curriculum vitae'],
  ['business card', 'visiting card'],
  ['flyer', 'leaflet', 'handbill'],
  ['photo', 'photograph', 'picture'],
  ['voiceover', 'voice over', 'narration'],
  ['proofreading', 'copy editing'],
  ['website', 'web site', 'homepage'],
  ['wordpress', 'wp'],
  ['spreadsheet', 'excel'],
  ['slides', 'presentation', 'slide deck', 'powerpoint'],
  ['subtitle', 'caption'],
  ['jingle', 'intro music'],
  ['tune', 'melody'],
  ['pet portrait', 'dog portrait', 'cat portrait'],
];
