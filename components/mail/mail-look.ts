import type { CSSProperties } from 'react';

// Mail programs know no custom properties and few style sheets: the day's colours of app/globals.css, written out. A
// test holds the two together.
export const mailColours = {
  paper: '#faf7f1',
  surface: '#fffdfa',
  line: '#e4dccd',
  ink: '#1d1b18',
  muted: '#5f594f',
  accent: '#0e6065',
  onAccent: '#fffdfa',
} as const;

const text = "Inter, 'Helvetica Neue', Helvetica, Arial, sans-serif";
const display = "'Bricolage Grotesque', 'Helvetica Neue', Helvetica, Arial, sans-serif";

export const mailLook = {
  body: { backgroundColor: mailColours.paper, margin: 0, padding: '24px 12px', fontFamily: text },
  sheet: {
    maxWidth: '560px',
    margin: '0 auto',
    padding: '32px 32px 24px',
    backgroundColor: mailColours.surface,
    border: `1px solid ${mailColours.line}`,
    borderRadius: '16px',
  },
  name: {
    margin: '0 0 24px',
    fontFamily: display,
    fontSize: '22px',
    fontWeight: 700,
    letterSpacing: '-0.03em',
    color: mailColours.accent,
  },
  heading: {
    margin: '0 0 20px',
    fontFamily: display,
    fontSize: '24px',
    lineHeight: '30px',
    fontWeight: 650,
    letterSpacing: '-0.018em',
    color: mailColours.ink,
  },
  paragraph: {
    margin: '0 0 14px',
    fontSize: '16px',
    lineHeight: '26px',
    color: mailColours.ink,
    whiteSpace: 'pre-line',
  },
  button: {
    display: 'inline-block',
    margin: '10px 0 18px',
    padding: '13px 22px',
    borderRadius: '10px',
    backgroundColor: mailColours.accent,
    color: mailColours.onAccent,
    fontSize: '16px',
    fontWeight: 600,
    textDecoration: 'none',
  },
  small: { margin: '0 0 8px', fontSize: '14px', lineHeight: '21px', color: mailColours.muted },
  link: { color: mailColours.accent, wordBreak: 'break-all' },
  item: { margin: '0 0 14px', fontSize: '16px', lineHeight: '24px', color: mailColours.ink },
  itemLink: { color: mailColours.ink, fontWeight: 600, textDecoration: 'underline' },
  itemNote: { fontSize: '14px', color: mailColours.muted },
  rule: { margin: '18px 0 16px', border: 'none', borderTop: `1px solid ${mailColours.line}` },
  footLink: { color: mailColours.muted, textDecoration: 'underline' },
  foot: {
    maxWidth: '560px',
    margin: '16px auto 0',
    fontSize: '13px',
    lineHeight: '20px',
    textAlign: 'center',
    color: mailColours.muted,
  },
} as const satisfies Record<string, CSSProperties>;
