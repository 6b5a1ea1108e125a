import { receipt } from '../programme/receipt';
import { sourceWords } from '../text/functions/sources';
import { define } from './define';

export const RECEIPT = define('RECEIPT', {
  args: {},
  gives: 'row',
  answer: () => {
    const { version, document, from, vintages, hash } = receipt();
    return [version, document, from, vintages, hash];
  },
  refuses: [],
  source: [
    sourceWords.rulesOfReceipt,
    'Finansdepartementet: kommunal deflator',
    'Statistisk sentralbyrå, tabell 1850 (2021)',
    'SSB Klass 131',
    'SSB KommSummer (1994–2024)',
  ],
  example: [],
});
