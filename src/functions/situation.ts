import { assessSituation, findSituationIndicator, situationIndicators } from '../rules';
import { functionWords } from '../text/functions';
import { expected, messages } from '../text/messages';
import { define } from './define';
import { boolean, figureOrShareLine, optional, wordLine } from './kinds';
import { analysisReasons } from '../programme/reasons';
import { refuse } from './refusal';

export const SITUATION = define('SITUATION', {
  args: {
    indicators: wordLine(
      expected.situationIndicators,
      findSituationIndicator,
      situationIndicators.map(({ names: [name] }) => name),
    ),
    values: figureOrShareLine(),
    reference: figureOrShareLine(),
    headers: optional(boolean(), false, 'FALSE'),
  },
  gives: 'table',
  columns: functionWords.SITUATION.columns,
  answer: ({ indicators, values, reference }) => {
    const needed = indicators.length;
    for (const [argument, figures] of Object.entries({ values, reference }))
      if (figures.length !== needed) throw refuse(...analysisReasons['sizes-differ'], { size: figures.length, needed }, argument);
    const figures = indicators.flatMap((indicator, index) => {
      const [value, referenceValue] = [values[index] ?? null, reference[index] ?? null];
      if (indicator) return [{ indicator, value, reference: referenceValue }];
      // Excel on the desktop also sends 0 for a blank figure.
      if (value || referenceValue)
        throw refuse('#N/A', messages.missing, { expects: expected.situationIndicators }, 'indicators');
      return [];
    });
    return assessSituation(figures).map(({ indicator, value, reference: referenceValue, answer, source, weight }) => [
      indicator.names[0],
      value,
      referenceValue,
      answer,
      source,
      weight,
    ]);
  },
  refuses: [analysisReasons['sizes-differ']],
  source: ['FOR-2024-04-03-556 § 5', 'FOR-2018-05-23-747 § 17'],
  // Hjartdal beside Telemark: unemployed in January 2026 (NAV, NLOD 2.0); on disability and assessment benefits, and employed, in per cent of the population
  // (Statistisk sentralbyrå, tabell 13563, CC BY 4.0).
  example: [
    [['Arbeidsledighet'], ['Trygd'], ['Andel yrkesaktive']],
    [[0.022], [7.6], [59.9]],
    [[0.027], [9.1], [56.9]],
  ],
});
