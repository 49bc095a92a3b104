import { cookies } from 'next/headers';

/** Day or night, if the person has chosen; else the system's setting holds. */
export async function chosenTheme(): Promise<'light' | 'dark' | undefined> {
  const theme = (await cookies()).get('minnow_theme')?.value;
  return theme === 'light' || theme === 'dark' ? theme : undefined;
}
