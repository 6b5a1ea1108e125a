import type { Words } from '../index';

export const statusTable = {
  title: { nb: 'Programstatusvurdering', nn: 'Programstatusvurdering', en: 'Programme-status assessment' },
  sheet: { nb: 'Programstatus', nn: 'Programstatus', en: 'Programme status' },
  question: { nb: 'Spørsmål', nn: 'Spørsmål', en: 'Question' },
  score: { nb: 'Skår', nn: 'Skår', en: 'Score' },
  change: { nb: 'Endring', nn: 'Endring', en: 'Change' },
  followUp: { nb: 'Oppfølging', nn: 'Oppfølging', en: 'Follow-up' },
  average: { nb: 'Gjennomsnitt', nn: 'Gjennomsnitt', en: 'Average' },
  row: { nb: 'Rad', nn: 'Rad', en: 'Row' },
  empty: {
    nb: 'Ingen vurdering er skrevet ennå. Skriv spørsmål, år, skår og oppfølging på arket Data programstatus, og lag tabellene på nytt.',
    nn: 'Inga vurdering er skriven enno. Skriv spørsmål, år, skår og oppfølging på arket Data programstatus, og lag tabellane på nytt.',
    en: 'No assessment has been entered yet. Enter question, year, score and follow-up on the sheet Data programstatus, and make the tables again.',
  },
  notShown: {
    nb: 'Spørsmål som er kommet til siden arket ble laget (lag tabellene på nytt)',
    nn: 'Spørsmål som er komne til sidan arket vart laga (lag tabellane på nytt)',
    en: 'Questions added since the sheet was made (make the tables again)',
  },
  note: {
    nb: 'Programmet vurderer sin egen status hvert år, vanligvis i oktober. Skår fra 1 (lavest) til 5. Siste år med vurdering står ved siden av året før.',
    nn: 'Programmet vurderer sin eigen status kvart år, vanlegvis i oktober. Skår frå 1 (lågast) til 5. Siste år med vurdering står ved sida av året før.',
    en: 'The programme assesses its own status every year, usually in October. Scores from 1 (lowest) to 5. The newest year stands beside the year before.',
  },
} satisfies Record<string, Words>;
