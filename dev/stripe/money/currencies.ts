/** Smallest charge by currency, in minor units (MONEY 2). A currency without a line has the default. */
const chargeMin: Record<string, number> = {
  aed: 200,
  aud: 50,
  bgn: 100,
  brl: 50,
  cad: 50,
  chf: 50,
  czk: 1500,
  dkk: 250,
  eur: 50,
  gbp: 30,
  hkd: 400,
  huf: 17_500,
  inr: 50,
  jpy: 50,
  mxn: 1000,
  myr: 200,
  nok: 300,
  nzd: 50,
  pln: 200,
  ron: 200,
  sek: 300,
  sgd: 50,
  thb: 1000,
  usd: 50,
};

/** Currencies that have no minor unit: an amount of 500 is ¥500. */
const zeroDecimal = new Set(
  'bif clp djf gnf jpy kmf krw mga pyg rwf ugx vnd vuv xaf xof xpf'.split(' '),
);

export const currencies = new Set([
  ...Object.keys(chargeMin),
  ...zeroDecimal,
  ...'afn all amd ang ars azn bam bbd bdt bmd bnd bob bsd bwp bzd cny cop crc cve dop dzd egp etb fjd gel gip gmd gtq gyd hnl htg idr ils isk jmd kes kgs khr kzt lak lbp lkr lrd lsl mad mdl mkd mmk mnt mop mur mvr mwk mzn nad ngn nio npr pab pen pgk php pkr qar rsd rub sar sbd scr shp sle sos srd std szl tjs top try ttd twd tzs uah uyu uzs wst yer zar zmw'.split(
    ' ',
  ),
]);

/** Least amount of a charge in a currency, in minor units. */
export function smallestCharge(currency: string): number {
  return chargeMin[currency] ?? 50;
}

/** An amount for people: `formatAmount(10550, 'usd')` is `$105.50`. */
export function formatAmount(amount: number, currency: string): string {
  const digits = zeroDecimal.has(currency) ? 0 : 2;
  return new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: currency.toUpperCase(),
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount / 10 ** digits);
}
