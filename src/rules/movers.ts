/**
 * The ages of those who move because of a loss, and their births, for use when the municipality's own figures are not given. The ages are those of all who moved out of
 * Telemark's municipalities, and the births are per adult in Telemark. Using the figures of one county for others is a judgement. Statistics Norway has both figures for
 * every municipality.
 */

const source = {
  outMigrantsByAge:
    'Statistisk sentralbyrå, flytting etter ettårig alder, uttak for Telemark: utflytting fra de 17 kommunene 2022–2025, flytting mellom dem medregnet (CC BY 4.0). Fra før 2022 mangler de over 70 år, så de årene er ikke med',
  birthsPerAdult:
    'Statistisk sentralbyrå, tabell 07459, Telemark 1. januar 2026: 1 464 under ett år, 52 035 på 20–44 år (CC BY 4.0)',
} as const;

export const movers = {
  from: '2026-01-01',
  strength: 'judgement',
  source,
  /** Persons by one-year age from 0 to 99 [100]. */
  outMigrantsByAge: [
    449, 359, 359, 332, 271, 321, 231, 286, 271, 259, 243, 265, 284, 250, 275, 316, 345, 340, 710, 958, 1199, 1371, 1397, 1503,
    1427, 1535, 1410, 1260, 1144, 953, 937, 809, 732, 660, 605, 553, 546, 512, 452, 424, 399, 382, 356, 367, 358, 319, 297, 318,
    301, 290, 307, 300, 292, 319, 300, 283, 273, 265, 239, 249, 220, 207, 203, 193, 202, 193, 203, 222, 173, 158, 129, 129, 105,
    102, 106, 83, 89, 72, 64, 45, 43, 37, 35, 21, 19, 25, 14, 13, 10, 12, 7, 2, 1, 1, 5, 1, 0, 0, 2, 1,
  ],
  /** Children under one year per inhabitant aged 20–44. */
  birthsPerAdult: 1464 / 52_035,
} as const;
