import type { SeedBuyer } from './people';

type Row = readonly [username: string, name: string, country: string, joinedMonthsAgo: number];

const rows: readonly Row[] = [
  ['beatrizmoura', 'Beatriz Moura', 'PT', 14],
  ['tomhadley', 'Tom Hadley', 'GB', 31],
  ['yukin', 'Yuki Nakagawa', 'JP', 8],
  ['sarahokoro', 'Sarah Okoro', 'NG', 19],
  ['pierrelemaire', 'Pierre Lemaire', 'FR', 26],
  ['hannahweiss', 'Hannah Weiss', 'DE', 22],
  ['coltonreed', 'Colton Reed', 'US', 11],
  ['mariasol', 'Maria Solano', 'CR', 7],
  ['arjunmehta', 'Arjun Mehta', 'IN', 35],
  ['ingridnes', 'Ingrid Nesheim', 'NO', 16],
  ['davidpark', 'David Park', 'US', 28],
  ['laylafarouk', 'Layla Farouk', 'EG', 5],
  ['nickvandam', 'Nick van Dam', 'NL', 13],
  ['oliviagrant', 'Olivia Grant', 'AU', 20],
  ['matteoferri', 'Matteo Ferri', 'IT', 9],
  ['katiebrennan', 'Katie Brennan', 'IE', 24],
  ['jorgevidal', 'Jorge Vidal', 'ES', 17],
  ['emmakask', 'Emma Kask', 'EE', 3],
  ['samwhitlock', 'Sam Whitlock', 'GB', 12],
  ['rosaqueiroz', 'Rosa Queiroz', 'BR', 15],
  ['felixbauer', 'Felix Bauer', 'AT', 29],
  ['zanelemkhize', 'Zanele Mkhize', 'ZA', 10],
  ['gracelim', 'Grace Lim', 'SG', 21],
  ['henrikaalto', 'Henrik Aalto', 'FI', 18],
  ['nataliesimard', 'Natalie Simard', 'CA', 33],
  ['omarhaddou', 'Omar Haddou', 'MA', 6],
  ['lucyarcher', 'Lucy Archer', 'NZ', 23],
  ['danielcruz', 'Daniel Cruz', 'MX', 12],
  ['magdazielinska', 'Magda Zielińska', 'PL', 27],
  ['bencarver', 'Ben Carver', 'US', 4],
  ['chiaragallo', 'Chiara Gallo', 'IT', 8],
  ['viktorlund', 'Viktor Lund', 'SE', 14],
  ['amandaphiri', 'Amanda Phiri', 'ZM', 2],
  ['rajivnair', 'Rajiv Nair', 'AE', 19],
  ['juliettemoreau', 'Juliette Moreau', 'BE', 11],
  ['peterkovacs', 'Péter Kovács', 'HU', 25],
  ['sofiedahl', 'Sofie Dahl', 'DK', 16],
  ['elifsahin', 'Elif Şahin', 'TR', 9],
  ['walterstein', 'Walter Stein', 'CH', 38],
  ['aishabello', 'Aisha Bello', 'GB', 13],
  ['joshferguson', 'Josh Ferguson', 'CA', 6],
  ['carmenrios', 'Carmen Ríos', 'CO', 10],
];

/** People who buy and review in the demo, and sell nothing. */
export const buyers: readonly SeedBuyer[] = rows.map(
  ([username, name, country, joinedMonthsAgo]) => ({ username, name, country, joinedMonthsAgo }),
);
