/**
 * Sets the theme that was chosen, and whether someone is signed in. Apart from its script, because a policy that lets run
 * only scripts of one request knows this one by what stands in it (proxy.ts).
 */
export const earlyCode = `(function(){var h=document.documentElement.dataset,c='; '+document.cookie,t=/; minnow_theme=(light|dark)/.exec(c);if(t)h.theme=t[1];h.person=/; minnow_in=1/.test(c)?'in':'out'})()`;
