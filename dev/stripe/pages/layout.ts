import { type Html, html } from './html';

export interface PageAnswer {
  status: number;
  body?: string;
  /** Where the browser goes instead of showing a page. */
  location?: string;
  /** Other origins that a form of this page may end up at. */
  formOrigins?: string[];
}

interface Frame {
  title: string;
  /** `narrow` for one column, `wide` for tables. */
  width: 'narrow' | 'split' | 'wide';
  content: Html;
  status?: number;
  formOrigins?: string[];
}

/** A whole page, clearly marked as the sandbox's. */
export function page({ title, width, content, status = 200, formOrigins = [] }: Frame): PageAnswer {
  const document = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title} · Stripe sandbox</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/_sandbox/style.css">
</head>
<body>
<header class="band"><p><strong>Sandbox</strong> A test page: no real card is asked for, no real money moves.</p></header>
<main class="${width}">
${content}
</main>
</body>
</html>`;
  return { status, body: document.text, formOrigins };
}

/** A page that only says something, with a way on. */
export function notice(
  title: string,
  text: string,
  link?: { href: string; label: string },
  status = 200,
): PageAnswer {
  return page({
    title,
    width: 'narrow',
    status,
    content: html`<section class="card">
<h1>${title}</h1>
<p>${text}</p>
${link && html`<p><a class="button" href="${link.href}">${link.label}</a></p>`}
</section>`,
  });
}

export function redirect(location: string): PageAnswer {
  return { status: 303, location };
}

/** The origin of an address; none for one that is not an address. */
export function originOf(address: string | null): string[] {
  try {
    return address ? [new URL(address).origin] : [];
  } catch {
    return [];
  }
}
