import type { Words } from '../index';

export const paymentTable = {
  title: { nb: 'Utbetalingsplan', nn: 'Utbetalingsplan', en: 'Payment plan' },
  committed: { nb: 'Tilsagn', nn: 'Tilsegn', en: 'Commitment' },
  onAccount: { nb: 'Utbetales underveis', nn: 'Blir utbetalt undervegs', en: 'Paid on account' },
  retained: { nb: 'Holdes tilbake', nn: 'Blir halde tilbake', en: 'Retained' },
  afterReport: { nb: 'Etter sluttrapport', nn: 'Etter sluttrapport', en: 'After the final report' },
  total: { nb: 'Utbetalt i alt', nn: 'Utbetalt i alt', en: 'Paid in total' },
  note: {
    nb: 'Minst 25 prosent holdes tilbake til tiltaket er avsluttet og sluttrapporten er mottatt (§ 12). Tilskudd over 200 000 kr krever revidert regnskap, men ikke av kommuner og fylkeskommuner.',
    nn: 'Minst 25 prosent blir halde tilbake til tiltaket er avslutta og sluttrapporten er motteken (§ 12). Tilskot over 200 000 kr krev revidert rekneskap, men ikkje av kommunar og fylkeskommunar.',
    en: 'At least 25 per cent is held back until the measure is concluded and the final report received (§ 12). Grants over NOK 200 000 need audited accounts, except from municipalities and county authorities.',
  },
} satisfies Record<string, Words>;
