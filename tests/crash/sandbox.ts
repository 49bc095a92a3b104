const address = (what: string) => new URL(`/_sandbox/${what}`, process.env.STRIPE_API_BASE);

/** Tells the sandbox to do something (dev/stripe/README.md); what it refuses shows when it is asked again. False: nobody was told. */
export async function tellSandbox(what: string, input: object): Promise<false> {
  await fetch(address(what), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  return false;
}

/** How many webhooks are on their way. */
export async function webhooksWaiting(): Promise<number> {
  const { deliveries } = (await (await fetch(address('state'))).json()) as {
    deliveries: { waiting?: number };
  };
  return deliveries.waiting ?? 0;
}
