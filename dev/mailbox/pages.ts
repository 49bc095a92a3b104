import type { Mail } from './store';

/** The list of mails, newest first. */
export function listPage(mails: readonly Mail[], to: string | undefined): string {
  const rows = mails
    .slice(0, 200)
    .map(
      (mail) => `<tr>
        <td><a href="/messages/${mail.id}">${escaped(mail.subject || '(no subject)')}</a></td>
        <td>${mail.to.map((address) => `<a href="/?to=${encodeURIComponent(address)}">${escaped(address)}</a>`).join(', ')}</td>
        <td><time datetime="${mail.receivedAt}">${shownTime(mail.receivedAt)}</time></td>
      </tr>`,
    )
    .join('\n');
  const heading = to ? `Mails to ${escaped(to)}` : 'Mails';
  const body = rows
    ? `<table><thead><tr><th>Subject</th><th>To</th><th>Received</th></tr></thead><tbody>${rows}</tbody></table>`
    : '<p>No mail yet. What Minnow sends to any address lands here, and nowhere else.</p>';
  return page(
    heading,
    `<p>${mails.length} ${mails.length === 1 ? 'mail' : 'mails'}${to ? ' · <a href="/">all</a>' : ''}</p>${body}`,
    '<meta http-equiv="refresh" content="10">',
  );
}

/** One mail: the HTML part in a frame that may run nothing, the text part below. */
export function mailPage(mail: Mail): string {
  const html = mail.html
    ? `<h2>As sent</h2><iframe title="The mail as sent" src="/messages/${mail.id}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`
    : '';
  const attachments = mail.attachments.length
    ? `<p>Attachments: ${mail.attachments.map(escaped).join(', ')}</p>`
    : '';
  return page(
    mail.subject || '(no subject)',
    `<p><a href="/">All mails</a></p>
     <p>From ${escaped(mail.from)} to ${mail.to.map(escaped).join(', ')},
     <time datetime="${mail.receivedAt}">${shownTime(mail.receivedAt)}</time></p>
     ${attachments}${html}
     <h2>As text</h2><pre>${linked(mail.text)}</pre>
     <details><summary>Headers</summary><pre>${escaped(mail.headers)}</pre></details>`,
  );
}

/** The HTML part as it came; links open outside the frame. */
export function framedHtml(mail: Mail): string {
  return `<base target="_blank">${mail.html}`;
}

export function messagePage(title: string): string {
  return page(title, '<p><a href="/">All mails</a></p>');
}

function page(title: string, body: string, head = ''): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)} · Demo mailbox</title>
${head}
<style>
  :root {
    color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif;
    --paper: light-dark(#faf7f1, #161512); --sheet: light-dark(#fffdfa, #1f1d1a); --ink: light-dark(#1d1b18, #f2ede4);
    --muted: light-dark(#5f594f, #b1a99b); --line: light-dark(#e4dccd, #35312b); --accent: light-dark(#0d5a5f, #7bcbc5);
  }
  body { max-width: 60rem; margin: 2rem auto 4rem; padding: 0 1rem; background: var(--paper); color: var(--ink); }
  h1 { line-height: 1.2; overflow-wrap: anywhere; }
  h2 { margin-top: 2.5rem; font-size: 1.15rem; }
  a { color: var(--accent); text-underline-offset: 0.2em; }
  p, time, th { color: var(--muted); }
  table { width: 100%; border-collapse: collapse; background: var(--sheet); }
  th, td { text-align: left; padding: 0.6rem 1rem; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
  td:first-child { overflow-wrap: anywhere; }
  th { font-size: 0.85rem; font-weight: 500; }
  td:first-child a { font-weight: 600; color: inherit; text-decoration: none; }
  td:first-child a:hover { text-decoration: underline; }
  time { white-space: nowrap; font-variant-numeric: tabular-nums; }
  iframe { width: 100%; height: 36rem; border: 1px solid var(--line); border-radius: 0.75rem; background: white; }
  pre { padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: 0.75rem; background: var(--sheet); white-space: pre-wrap; overflow-wrap: anywhere; }
  @media (max-width: 40rem) {
    thead { display: none; }
    tr { display: grid; padding: 0.75rem 1rem; border-bottom: 1px solid var(--line); }
    td { padding: 0; border: 0; font-size: 0.9rem; }
    td:first-child { font-size: 1rem; }
  }
</style>
</head>
<body><main><h1>${escaped(title)}</h1>${body}</main></body>
</html>`;
}

function linked(text: string): string {
  return escaped(text).replaceAll(
    /https?:\/\/[^\s<>")\]]+/g,
    (address) => `<a href="${address}" rel="noreferrer">${address}</a>`,
  );
}

function shownTime(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
