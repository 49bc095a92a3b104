import type { Metadata, Viewport } from 'next';
import { marketplace } from '@/marketplace.config';

/** What every page says of itself where it says nothing else. */
export const siteMetadata: Metadata = {
  title: {
    default: `${marketplace.name}: ${marketplace.promise}`,
    template: `%s · ${marketplace.name}`,
  },
  description: `${marketplace.promise} The money is held until the work is accepted.`,
  applicationName: marketplace.name,
  icons: {
    icon: [
      { url: '/favicon.svg', type: 'image/svg+xml' },
      { url: '/favicon.ico', sizes: '32x32' },
    ],
    apple: '/apple-touch-icon.png',
  },
};

/** The browser's own frame takes the colour of the paper. */
export const siteViewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf7f1' },
    { media: '(prefers-color-scheme: dark)', color: '#161512' },
  ],
  colorScheme: 'light dark',
};
