/**
 * Runs before the first paint of a page that is the same for everyone: sets the theme that was chosen, and whether
 * someone is signed in, so that nothing jumps when the rest arrives.
 */
export function EarlyScript() {
  return <script>{code}</script>;
}

const code = `(function(){var h=document.documentElement.dataset,c='; '+document.cookie,t=/; minnow_theme=(light|dark)/.exec(c);if(t)h.theme=t[1];h.person=/; minnow_in=1/.test(c)?'in':'out'})()`;
