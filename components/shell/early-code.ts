/**
 * Sets the theme that was chosen, and whether someone is signed in. In a file of its own: app/page-gate.ts lets
 * this script run by the hash of exactly these letters.
 */
export const earlyCode = `(function(){var h=document.documentElement.dataset,c='; '+document.cookie,t=/; minnow_theme=(light|dark)/.exec(c);if(t)h.theme=t[1];h.person=/; minnow_in=1/.test(c)?'in':'out'})()`;
