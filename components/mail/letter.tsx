import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  Preview,
  Text,
} from '@react-email/components';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Letter } from '@/lib/platform/mail';
import { marketplace } from '@/marketplace.config';
import { mailLook } from './mail-look';

/** A mail of the house: name, what it is about, the text, one button, the small print. */
export function LetterMail({ letter }: { letter: Letter }) {
  const { subject, greeting, paragraphs, items = [], action, footnote } = letter;
  return (
    <Html lang="en">
      <Head>
        <title>{subject}</title>
        <meta name="color-scheme" content="light" />
      </Head>
      <Preview>{paragraphs[0] ?? subject}</Preview>
      <Body style={mailLook.body}>
        <Container style={mailLook.sheet}>
          <Text style={mailLook.name}>{marketplace.name}</Text>
          <Heading as="h1" style={mailLook.heading}>
            {subject}
          </Heading>
          <Text style={mailLook.paragraph}>{greeting}</Text>
          {paragraphs.map((paragraph) => (
            <Text key={paragraph} style={mailLook.paragraph}>
              {paragraph}
            </Text>
          ))}
          {items.map((item) => (
            <Text key={item.url + item.text} style={mailLook.item}>
              <Link href={item.url} style={mailLook.itemLink}>
                {item.text}
              </Link>
              <br />
              <span style={mailLook.itemNote}>{item.note}</span>
            </Text>
          ))}
          {action && <LetterAction action={action} />}
          {footnote && <Text style={mailLook.small}>{footnote}</Text>}
        </Container>
        <LetterFoot letter={letter} />
      </Body>
    </Html>
  );
}

/** The button, and its address in letters for programs that show no buttons and people who read before they press. */
function LetterAction({ action }: { action: NonNullable<Letter['action']> }) {
  return (
    <>
      <Button href={action.url} style={mailLook.button}>
        {action.label}
      </Button>
      <Hr style={mailLook.rule} />
      <Text style={mailLook.small}>
        Or open this address:{' '}
        <Link href={action.url} style={mailLook.link}>
          {action.url}
        </Link>
      </Text>
    </>
  );
}

/** What is about the account is mailed to everybody who has one. */
const aboutAccount = `You get this mail because it is about your account at ${marketplace.name}. Nobody can switch it off.`;

/** Why one gets it, and the ways to have it otherwise. */
function LetterFoot({ letter: { why } }: { letter: Letter }) {
  return (
    <>
      <Text style={mailLook.foot}>
        {why?.text ?? aboutAccount}
        {why && (
          <>
            {' '}
            <Link href={why.settingsUrl} style={mailLook.footLink}>
              Choose what is mailed to you
            </Link>
            {why.unsubscribeUrl && (
              <>
                {' or '}
                <Link href={why.unsubscribeUrl} style={mailLook.footLink}>
                  switch this off
                </Link>
              </>
            )}
            .
          </>
        )}
      </Text>
      <Text style={mailLook.foot}>
        {marketplace.name} · {marketplace.promise}
      </Text>
    </>
  );
}

/** The mail as plain text: complete, for readers that show no HTML. */
export function letterText(letter: Letter): string {
  const { greeting, paragraphs, items = [], action, footnote, why } = letter;
  const parts = [greeting, ...paragraphs];
  for (const { text, note, url } of items) parts.push(`${text}\n${note}\n${url}`);
  if (action) parts.push(`${action.label}:\n${action.url}`);
  if (footnote) parts.push(footnote);
  const foot = [why?.text ?? aboutAccount];
  if (why) foot.push(`Choose what is mailed to you: ${why.settingsUrl}`);
  if (why?.unsubscribeUrl) foot.push(`Switch this off: ${why.unsubscribeUrl}`);
  return `${parts.join('\n\n')}\n\n-- \n${foot.join('\n')}\n\n${marketplace.name} · ${marketplace.promise}\n`;
}

/** The one that old mail programs draw tables by. */
const doctype =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">';

/** Both forms of a letter, ready to be sent. It waits for nothing, so it is drawn in one go, without a stream for each. */
export function renderLetter(letter: Letter): { html: string; text: string } {
  const html = doctype + renderToStaticMarkup(<LetterMail letter={letter} />);
  return { html, text: letterText(letter) };
}
