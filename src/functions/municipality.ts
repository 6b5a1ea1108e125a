import { findMunicipality } from '../analysis/geography/findMunicipality';
import { define } from './define';
import { municipality, optional, year } from './kinds';
import { analysisReasons } from '../programme/reasons';

export const MUNICIPALITY = define('MUNICIPALITY', {
  args: { codeOrName: municipality(), year: optional(year(), undefined, 'today') },
  gives: 'value',
  answer: (values) => findMunicipality(values.codeOrName, values.year).code,
  refuses: [
    analysisReasons['unknown-municipality'],
    analysisReasons['several-municipalities'],
    analysisReasons['divided-municipality'],
    analysisReasons['outside-bounds'],
  ],
  source: ['SSB Klass 131', 'SSB KommSummer (1994–2024)'],
  // Tjeldsund became a municipality of Troms and Finnmark in 2020 and of Troms in 2024 (Klass 131).
  example: ['1852'],
});
