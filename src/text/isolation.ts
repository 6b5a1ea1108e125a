/** The proposed answer to "small and isolated" and its reason. The user can overrule it. */

import type { Words } from './index';

export const isolationWords = {
  /** For an area of several municipalities. */
  some: {
    nb: 'JA for {some} av {all} kommuner: {names}',
    nn: 'JA for {some} av {all} kommunar: {names}',
    en: 'JA for {some} of {all} municipalities: {names}',
  },
  none: { nb: 'NEI for alle {all} kommunene', nn: 'NEI for alle dei {all} kommunane', en: 'NEI for all {all} municipalities' },
  reasons: {
    'more-central': {
      nb: 'NEI: sentralitetsklasse {class}.',
      nn: 'NEI: sentralitetsklasse {class}.',
      en: 'NEI: centrality class {class}.',
    },
    'region-not-known': {
      nb: 'Ikke avgjort: sentralitetsklasse {class}, men det er ikke kjent hvilken bo- og arbeidsmarkedsregion kommunen hører til.',
      nn: 'Ikkje avgjort: sentralitetsklasse {class}, men det er ikkje kjent kva bu- og arbeidsmarknadsregion kommunen høyrer til.',
      en: 'Undecided: centrality class {class}, but the labour-market region of the municipality is not known.',
    },
    alone: {
      nb: 'JA: sentralitetsklasse {class}, og kommunen er en bo- og arbeidsmarkedsregion for seg selv ({inhabitants} innbyggere i {year}).',
      nn: 'JA: sentralitetsklasse {class}, og kommunen er ein bu- og arbeidsmarknadsregion for seg sjølv ({inhabitants} innbyggjarar i {year}).',
      en: 'JA: centrality class {class}, and the municipality is a labour-market region by itself ({inhabitants} inhabitants in {year}).',
    },
    'none-more-central': {
      nb: 'JA: sentralitetsklasse {class}, og den mest sentrale i bo- og arbeidsmarkedsregionen {region} ({inhabitants} innbyggere i {year}), {central}, har klasse {centralClass}.',
      nn: 'JA: sentralitetsklasse {class}, og den mest sentrale i bu- og arbeidsmarknadsregionen {region} ({inhabitants} innbyggjarar i {year}), {central}, har klasse {centralClass}.',
      en: 'JA: centrality class {class}, and the most central of the labour-market region {region} ({inhabitants} inhabitants in {year}), {central}, is in class {centralClass}.',
    },
    'more-central-member': {
      nb: 'NEI: sentralitetsklasse {class}, men i bo- og arbeidsmarkedsregionen {region} ({inhabitants} innbyggere i {year}), der {central} har klasse {centralClass}.',
      nn: 'NEI: sentralitetsklasse {class}, men i bu- og arbeidsmarknadsregionen {region} ({inhabitants} innbyggjarar i {year}), der {central} har klasse {centralClass}.',
      en: 'NEI: centrality class {class}, but in the labour-market region {region} ({inhabitants} inhabitants in {year}), where {central} is in class {centralClass}.',
    },
  },
} as const satisfies Record<string, Words | Record<string, Words>>;
