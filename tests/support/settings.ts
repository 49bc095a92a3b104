// The settings of every test process. Nothing here leads out of the machine; a test that needs a service
// (database, sandbox) asks for it and gets its address set.
const settings = {
  APP_URL: 'http://localhost:3000',
  DATABASE_URL: 'postgresql://nobody:nothing@127.0.0.1:1/no-database-asked-for',
  DATABASE_POOL: '25',
  NEXTAUTH_SECRET: 'tests-only-tests-only-tests-only-tests-only',
  STRIPE_SECRET_KEY: 'sk_test_minnowtests',
  STRIPE_WEBHOOK_SECRET: 'whsec_minnowtests',
  STRIPE_CONNECT_WEBHOOK_SECRET: 'whsec_minnowconnecttests',
  STRIPE_API_BASE: 'http://127.0.0.1:1',
  STRIPE_SUPPRESS_NOTICES: 'true',
  SMTP_URL: 'smtp://127.0.0.1:1',
  MINNOW_TEST: '1',
  LOG_LEVEL: 'silent',
};

Object.assign(process.env, settings);
