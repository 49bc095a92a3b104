import { type NextRequest, NextResponse } from 'next/server';
import { searchWay } from '@/app/search-way';

/**
 * Leads the router's scripts to where a search is answered, as app/search-gate.ts leads browsers: the router must be told
 * that it was led, and only from here it is. Whole pages do not pass here, as that would cost each more than a kept page
 * takes (app/gate.ts).
 */
export function proxy(request: NextRequest): Response {
  const way = searchWay(request.nextUrl.search);
  if ('moved' in way) return NextResponse.redirect(new URL(way.moved, request.url));
  if ('kept' in way) return NextResponse.rewrite(new URL(way.kept, request.url));
  return NextResponse.next();
}

// A constant, as Next reads it without running this file.
export const config = {
  matcher: [{ source: '/search', has: [{ type: 'header', key: 'rsc', value: '1' }] }],
};
