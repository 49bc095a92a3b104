import pino from 'pino';

// Read from the environment directly: the log must work while the settings are wrong.
const level = process.env.LOG_LEVEL || 'info';

/** The log. Secrets and personal texts never reach it: name ids, not contents. */
export const log = pino({
  level,
  base: undefined,
  redact: {
    paths: [
      'password',
      '*.password',
      'secret',
      '*.secret',
      'authorization',
      '*.authorization',
      'cookie',
      '*.cookie',
      'client_secret',
      '*.client_secret',
      'payload',
      '*.payload',
    ],
    censor: '[hidden]',
  },
});
