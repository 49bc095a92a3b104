import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { config } from '@/lib/platform/config';

/** What search engines may look at: everything public, but not each combination of filters. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  // The address of this marketplace is a setting, which a build does not have.
  await connection();
  return {
    rules: {
      userAgent: '*',
      allow: ['/', '/api/media/', '/og/'],
      disallow: [
        '/search?',
        '/account',
        '/admin',
        '/api/',
        '/become-a-seller',
        '/checkout',
        '/files',
        '/inbox',
        '/notifications',
        '/offers',
        '/orders',
        '/saved',
        '/sell',
        '/settings',
        '/sign-in',
        '/sign-up',
      ],
    },
    sitemap: new URL('/sitemap.xml', config().APP_URL).href,
  };
}
