import type { Words } from '../index';

export const educationTable = {
  title: { nb: 'Utdanningsnivå', nn: 'Utdanningsnivå', en: 'Level of education' },
  sheet: { nb: 'Utdanning', nn: 'Utdanning', en: 'Education' },
  level: { nb: 'Høyeste fullførte utdanning', nn: 'Høgaste fullførte utdanning', en: 'Highest completed education' },
  county: { nb: 'Fylket', nn: 'Fylket', en: 'County' },
  country: { nb: 'Landet', nn: 'Landet', en: 'Country' },
  known: { nb: 'Med oppgitt nivå', nn: 'Med oppgitt nivå', en: 'With a known level' },
  note: {
    nb: 'Personer 16 år og over etter høyeste fullførte utdanning per 1. oktober. Andelene er av dem med oppgitt nivå og summerer til 100 prosent.',
    nn: 'Personar 16 år og over etter høgaste fullførte utdanning per 1. oktober. Delane er av dei med oppgitt nivå og summerer til 100 prosent.',
    en: 'Persons of 16 years and over by highest completed education on 1 October. Shares are of those with a known level and add to 100 per cent.',
  },
  lacks: {
    nb: 'Mangler utdanningsnivå for {places}. Hent SSB tabell 09429 (personer, begge kjønn) inn på arket Data utdanning.',
    nn: 'Manglar utdanningsnivå for {places}. Hent SSB tabell 09429 (personar, begge kjønn) inn på arket Data utdanning.',
    en: 'Level of education is missing for {places}. Put SSB table 09429 (persons, both sexes) on the sheet Data utdanning.',
  },
} satisfies Record<string, Words>;
