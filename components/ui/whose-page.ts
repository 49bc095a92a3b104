'use client';

import { createContext } from 'react';

/** The id of the person for whom this page, or this part of it, was made; '' where that was nobody. */
export const WhosePage = createContext('');
