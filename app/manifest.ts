import type { MetadataRoute } from 'next';
import { marketplace } from '@/marketplace.config';

/** How the marketplace looks on a home screen. The colours are those of paper and accent in globals.css. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: marketplace.name,
    short_name: marketplace.name,
    description: marketplace.promise,
    start_url: '/',
    display: 'standalone',
    background_color: '#faf7f1',
    theme_color: '#faf7f1',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
