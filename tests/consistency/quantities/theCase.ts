/** The case and its verdict. */

import { criteriaTable } from '../../../src/text/tables/criteria';
import { withSubject, computed, multiplied, type ShownValue } from '../book';
import { verdictInPane } from './pane';
import { counted, named, ofYear, readAs, yearBeforeLoss, type Quantity } from './quantity';

/** Returns the verdict that a sentence gives the reason for, in any language. */
const verdictOfReason = (text: ShownValue['value']): ShownValue['value'] => {
  const reasons = { JA: criteriaTable.reasonYes, SKJØNN: criteriaTable.reasonDiscretion, NEI: criteriaTable.reasonNo };
  const [verdict] =
    Object.entries(reasons).find(([, words]) => Object.values(words).some((one) => String(text).endsWith(one))) ?? [];
  return verdict ?? null;
};
/** «NEI: Minst én terskel …» → NEI. */
const verdictAtStart = (text: ShownValue['value']): ShownValue['value'] => /^(JA|SKJØNN|NEI): /.exec(String(text))?.[1] ?? null;

export const theCase: readonly Quantity[] = [
  {
    id: 'jobs lost',
    unit: 'jobs',
    sentence: 'The jobs that the case says are lost directly: the sum of its losses.',
    places: {
      Sak: (b) => b.field('Sak_tap'),
      front: (b) => b.cell('front.case', 'value', 'Direkte tapte arbeidsplasser'),
      summary: (b) => b.prose('loss', 'jobs'),
      S2: (b) => ['Betydelig reduksjon over tre år', 'Antall personer'].flatMap((row) => b.cell('S2.criteria', 'value', row)),
      S6: (b) => b.cell('S6.sums', 'direct', -1),
      S15: (b) => b.cell('S15.precedents', 'jobs', 0),
    },
  },
  {
    id: 'jobs before the loss',
    unit: 'jobs',
    sentence: 'Everyone employed in the area in the year before the first loss, which the share lost is of.',
    places: {
      Sak: (b) => b.field('Sak_sysselsatte'),
      front: (b) => b.cell('front.case', 'value', 'Sysselsatte før tapet'),
      // Without a loss, the summary has no sentence about it.
      summary: (b) => (b.case.jobsLost === null ? [] : b.prose('loss', 'employed')),
      S4: (b) => ofYear(yearBeforeLoss(b), b.years('S4.all', 0)),
      S6: (b) => (yearBeforeLoss(b) === undefined ? [] : b.cell('S6.sums', 'before', -1)),
      S7: (b) => ofYear(yearBeforeLoss(b), b.column('S7.paths', 'observed')),
    },
  },
  {
    id: 'share lost',
    unit: 'share',
    sentence: 'The jobs lost as a share of the jobs before the loss, as § 5 measures it.',
    places: {
      Sak: (b) =>
        computed('Sak_tap / Sak_sysselsatte', [b.field('Sak_tap'), b.field('Sak_sysselsatte')], (lost, before) => lost / before),
      summary: (b) => multiplied(0.01, b.prose('loss', 'share')).map((one) => ({ ...one, printedTo: 0.001 })),
      S2: (b) => b.cell('S2.criteria', 'value', 'Andel av sysselsettingen'),
      S15: (b) => b.cell('S15.precedents', 'share', 0),
    },
  },
  {
    id: 'small and isolated',
    unit: 'word',
    sentence: 'Whether the place is small and isolated, as the user has answered.',
    places: {
      Sak: (b) => b.field('Sak_isolert'),
      S2: (b) => b.cell('S2.criteria', 'value', 'Lite og isolert sted'),
      S15: (b) => b.cell('S15.precedents', 'isolated', 0),
    },
  },
  {
    id: 'verdict',
    unit: 'word',
    sentence: 'JA, SKJØNN or NEI by the main rule of § 5; the reason given in nb and nn is that of the same verdict.',
    places: {
      S2: (b) => [
        ...b.cell('S2.verdict', 'value', 'Samlet etter hovedregelen'),
        ...readAs(b.cell('S2.verdict', 'value', 'Begrunnelse'), verdictOfReason),
      ],
      front: (b) => b.cell('front.verdict', 'value', 0),
      summary: (b) =>
        ['nb', 'nn'].flatMap((language) => {
          const text = b.cell('summary.text', language, 'Vurderingen');
          return [...readAs(text, verdictAtStart), ...readAs(text, verdictOfReason)];
        }),
      pane: verdictInPane,
    },
  },
  {
    id: 'applicant and cause',
    unit: 'word',
    sentence: 'Who applies, for what event, and how to reach them.',
    places: {
      Sak: (b) => [
        ...withSubject('project owner', b.field('Sak_eier')),
        ...withSubject('employer or cause', b.field('Sak_bedrift')),
        ...withSubject('organisation number', b.field('Sak_orgnr')),
        ...withSubject('contact', b.field('Sak_kontakt')),
        ...withSubject('funding model', b.field('Sak_modell')),
      ],
      front: (b) => [
        ...withSubject('project owner', b.cell('front.case', 'value', 'Prosjekteier')),
        ...withSubject('employer or cause', b.cell('front.case', 'value', 'Bedrift eller årsak')),
        ...withSubject('funding model', b.cell('front.case', 'value', 'Finansieringsmodell')),
      ],
      summary: (b) => withSubject('funding model', b.prose('programme', 'model')),
      B8: (b) => [
        ...withSubject('project owner', b.cell('B8.items', 'answer', 'Prosjekteier')),
        ...withSubject('organisation number', b.cell('B8.items', 'answer', 'Organisasjonsnummer')),
        ...withSubject('contact', b.cell('B8.items', 'answer', 'Kontaktperson')),
      ],
    },
  },
  {
    id: 'centrality',
    unit: 'class',
    sentence: 'The centrality class of a municipality, 1 to 6.',
    places: {
      Sak: (b) =>
        b.data.municipalities.flatMap(([, name, centrality]) =>
          counted('Sak, Kommuner', typeof centrality === 'number' ? centrality : null, String(name)),
        ),
      S1: (b) => b.column('S1.figures', 'centrality').filter(({ subject }) => b.municipalities.includes(subject)),
      F1: (b) => b.column('F1.all', 'isolated').filter(named),
    },
  },
];
