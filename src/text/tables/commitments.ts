import type { Words } from '../index';

export const carryOverTable = {
  title: { nb: 'Tilsagn og overføring', nn: 'Tilsegn og overføring', en: 'Commitments and carry-over' },
  sheet: { nb: 'Tilsagn', nn: 'Tilsegn', en: 'Commitments' },
  opening: { nb: 'Overført fra året før', nn: 'Overført frå året før', en: 'Brought forward' },
  committed: { nb: 'Tilsagn', nn: 'Tilsegn', en: 'Committed' },
  spent: { nb: 'Forbruk', nn: 'Forbruk', en: 'Spent' },
  carried: { nb: 'Overført til neste år', nn: 'Overført til neste år', en: 'Carried over' },
  note: {
    nb: 'Tilsagn og forbruk er gule felt: de følger finansierings- og kostnadsplanen til regnskapet (Data regnskap) eller de virkelige tallene skrives inn. Overforbruk vises med minus. Et tilsagn gjelder i høyst 5 år (§ 15).',
    nn: 'Tilsegn og forbruk er gule felt: dei følgjer finansierings- og kostnadsplanen til rekneskapen (Data regnskap) eller dei verkelege tala blir skrivne inn. Overforbruk blir vist med minus. Eit tilsegn gjeld i høgst 5 år (§ 15).',
    en: 'Committed and spent are yellow cells: they follow the financing and cost plans until the accounts (Data regnskap) or the real figures are entered. Overspending shows as minus. A commitment holds for at most 5 years (§ 15).',
  },
} satisfies Record<string, Words>;
