import type { Words } from '../index';

export const phaseTable = {
  title: { nb: 'Faseplan', nn: 'Faseplan', en: 'Phase plan' },
  phase: { nb: 'Fase', nn: 'Fase', en: 'Phase' },
  from: { nb: 'Fra', nn: 'Frå', en: 'From' },
  to: { nb: 'Til', nn: 'Til', en: 'To' },
  months: { nb: 'Måneder', nn: 'Månader', en: 'Months' },
  chosen: { nb: 'Eget valg (måneder)', nn: 'Eige val (månader)', en: 'Own choice (months)' },
  responsible: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
  deliverables: { nb: 'Leveranser', nn: 'Leveransar', en: 'Deliverables' },
  before: { nb: 'Måneder før fasen', nn: 'Månader før fasen', en: 'Months before the phase' },
  monthsFromStart: { nb: 'Måneder fra start', nn: 'Månader frå start', en: 'Months from the start' },
  chartTitle: { nb: 'Fasene i tid', nn: 'Fasane i tid', en: 'The phases in time' },
  chartAlt: {
    nb: 'Liggende søyler, en for hver fase, fra måneden den starter til måneden den slutter, i måneder fra start.',
    nn: 'Liggjande søyler, ei for kvar fase, frå månaden han startar til månaden han sluttar, i månader frå start.',
    en: 'Horizontal bars, one for each phase, from the month it starts to the month it ends, in months from the start.',
  },
  note: {
    nb: 'Status og de første midlene starter fase 2; fylkeskommunens tilsagn om programmidler starter fase 3. Avslutningen forberedes minst to år før slutt.',
    nn: 'Status og dei første midlane startar fase 2; tilsegn frå fylkeskommunen om programmidlar startar fase 3. Avslutninga blir førebudd minst to år før slutt.',
    en: 'Status and the first money start phase 2; the county authority’s commitment of programme money starts phase 3. Closing is prepared at least two years before the end.',
  },
} satisfies Record<string, Words>;
