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
  render,
  Text,
} from '@react-email/components';
import type { Letter } from '@/lib/platform/mail';
import { marketplace } from '@/marketplace.config';
import { mailLook } from './mail-look';

/** A mail of the house: name, what it is about, the text, one button, the small print. */
export function LetterMail({ letter }: { letter: Letter }) {
  const { subject, greeting, paragraphs, action, footnote } = letter;
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
          {action && <LetterAction action={action} />}
          {footnote && <Text style={mailLook.small}>{footnote}</Text>}
        </Container>
        <Text style={mailLook.foot}>
          {marketplace.name} · {marketplace.promise}
        </Text>
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

/** The mail as plain text: complete, for readers that show no HTML. */
export function letterText({ greeting, paragraphs, action, footnote }: Letter): string {
  const parts = [greeting, ...paragraphs];
  if (action) parts.push(`${action.label}:\n${action.url}`);
  if (footnote) parts.push(footnote);
  return `${parts.join('\n\n')}\n\n-- \n${marketplace.name} · ${marketplace.promise}\n`;
}

/** Both forms of a letter, ready to be sent. */
export async function renderLetter(letter: Letter): Promise<{ html: string; text: string }> {
  return { html: await render(<LetterMail letter={letter} />), text: letterText(letter) };
}
