import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ContactNotice } from '@/components/inbox/contact-notice';

test('a warning about contact details carries a shield: nothing has to be waited for', () => {
  const html = renderToStaticMarkup(<ContactNotice warning="This holds a phone number." />);
  expect(html).toContain('lucide-shield-alert');
  expect(html).not.toContain('hourglass');
});
