import type { Source } from './sources';

interface Rule {
  readonly pattern: RegExp;
  /** Where it is looked for. */
  readonly within: RegExp;
  /** Where it is right. */
  readonly except?: RegExp;
  readonly why: string;
  /** A comment may say it: the rule is about what runs or is shown. */
  readonly inComments?: boolean;
}

const product = /^(app|components|lib)\//;

const palette =
  'red|orange|amber|yellow|lime|green|emerald|teal|cyan|sky|blue|indigo|violet|purple|fuchsia|pink|rose|slate|gray|zinc|neutral|stone';

/** What must not be written, where, and where it goes instead. */
const rules: readonly Rule[] = [
  {
    pattern: /dangerouslySetInnerHTML/,
    within: product,
    except: /json-ld\.tsx$/,
    why: 'one careless string and a stranger runs code in our pages. Render elements; JSON-LD has its own component that escapes <.',
  },
  {
    pattern: /escrow/i,
    within: /^(app|components|lib|prisma\/seed|marketplace\.config)/,
    why: "escrow is a legal term that does not describe what we do. Say 'held' or 'payment protection'.",
  },
  {
    pattern: /\bnew Date\(\)|\bDate\.now\(\)/,
    within: product,
    except: /^lib\/platform\/clock\.ts$/,
    why: "time is asked of one clock that demo and tests can move. Use 'await now()' (or realNow) of lib/platform/clock; a component gets the time as a prop.",
  },
  {
    pattern: /\bnew Intl\.(?:DateTime|Number|RelativeTime)Format\(/,
    within: product,
    // These ask what the machine knows, once.
    except:
      /^(lib\/platform\/(kept-formats|time-zones)\.ts|components\/accounts\/ask-time-zone\.tsx)$/,
    why: 'to make one takes as long as a hundred uses, and a page has dozens. Use lib/platform/kept-formats, which makes each once.',
  },
  {
    pattern: /\brouter\.refresh\(/,
    within: product,
    except: /^components\/ui\/use-reading-anew\.ts$/,
    why: 'what is being read must be known, or a change of the address throws it away and the page waits for ever. Use useReadingAnew() of components/ui/use-reading-anew.',
  },
  {
    // With the router's own state it does not hear of it.
    pattern: /\bhistory\.(?:replace|push)State\((?!history\.state\b)/,
    within: product,
    except: /^components\/ui\/on-its-way\.ts$/,
    why: 'the router throws away what is on its way when its address changes. Use dropQuestion() of components/ui/on-its-way, which waits for it.',
  },
  {
    pattern: /\.normalize\(/,
    within: product,
    except: /^lib\/platform\/composed\.ts$/,
    why: 'it costs the square of the marks on one letter, so that one text of half a megabyte stops the process for minutes. Use composed() of lib/platform/composed, which bounds them.',
  },
  {
    // The whole environment may be handed to the one who checks it; the named ones are Next's own words.
    pattern:
      /(?<!readConfig\()\bprocess\.env\b(?!\.(NODE_ENV|NEXT_RUNTIME|NEXT_PHASE|NEXTAUTH_URL)\b)/,
    within: product,
    except: /^lib\/platform\/(config|log)\.ts$/,
    why: 'a setting that is read on the side is neither checked at start nor listed. Declare it in lib/platform/config.ts and ask config().',
  },
  {
    pattern: /\bconsole\.(log|info|warn|error|debug)\(/,
    within: product,
    why: "what is printed on the side has no level and no request id. Use 'log' of lib/platform/log.",
  },
  {
    pattern:
      /(?<![&\w/])#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b(?![-\w])|\b(?:rgba?|hsla?|oklch|oklab|hwb)\(/i,
    within: /^(app|components)\//,
    // Letters and the browser's own frame know no tokens.
    except:
      /^(app\/(globals\.css|manifest\.ts|icon|apple-icon|.*opengraph)|components\/(mail\/mail-look|shell\/site-metadata)\.ts)/,
    why: 'colours are tokens, so that both themes and every operator can change them. Name it in app/globals.css (@theme) and use the token.',
  },
  {
    pattern: new RegExp(
      `\\b(bg|text|border|ring|outline|fill|stroke|from|via|to|divide|decoration|accent|shadow)-(${palette})-\\d{2,3}\\b`,
    ),
    within: /^(app|components)\//,
    why: "Tailwind's own palette does not follow our themes. Use a token of app/globals.css.",
  },
  {
    pattern: /\bparseFloat\(|[cC]ents\s*(?:[-+*/]?=|[-+*/:])\s*\d+\.\d|[cC]ents\b\)?\s*\/(?![/*])/,
    except: /^lib\/platform\/money\.ts$/,
    within: product,
    why: 'money is an integer in minor units; a float loses cents. Use lib/platform/money (shareOf, splitByWeights, plainMoney).',
  },
  {
    pattern: /href="#"/,
    within: /^(app|components)\//,
    why: 'a link leads somewhere. Use a button for an act.',
  },
  {
    pattern: /@ts-nocheck|eslint-disable/,
    within: /./,
    except: /^dev\/checks\/words\.ts$/,
    why: 'a check that is switched off protects nobody. Mend the cause.',
    inComments: true,
  },
];

/** Holds the text of the sources against the rules of the house; one line per find, with why and what instead. */
export function checkWords(sources: readonly Source[]): string[] {
  return sources.flatMap(({ file, text }) =>
    rules
      .filter(({ within, except }) => within.test(file) && !except?.test(file))
      .flatMap((rule) => finds(text, rule).map((line) => `${file}:${line}: ${rule.why}`)),
  );
}

function finds(text: string, { pattern, inComments = false }: Rule): number[] {
  return text
    .split('\n')
    .map((line, index) => ({ line: inComments ? line : withoutComment(line), number: index + 1 }))
    .filter(({ line }) => pattern.test(line))
    .map(({ number }) => number);
}

function withoutComment(line: string): string {
  return /^\s*(\*|\/\*|\/\/)/.test(line) ? '' : line.replace(/\s\/\/ .*$/, '');
}
