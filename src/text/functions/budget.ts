import { headers, model, unit, type FunctionWords } from './words';

export const budgetFunction = {
  description: {
    nb: 'Programmets budsjett etter år og part, med summer som stemmer begge veier',
    nn: 'Budsjettet til programmet etter år og part, med summar som stemmer begge vegar',
    en: 'The programme’s budget by year and party, with sums that agree both ways',
  },
  answer: {
    nb: 'En rad per år, en kolonne per part, i kroner',
    nn: 'Ei rad per år, ein kolonne per part, i kroner',
    en: 'A row per year, a column per party in the order of the model, in kroner; `headers` puts the parties’ names on top',
  },
  args: {
    total: {
      name: { nb: 'total', nn: 'total', en: 'total' },
      description: { nb: 'Hele programmet, i kroner', nn: 'Heile programmet, i kroner', en: 'The whole programme, in kroner' },
    },
    startYear: {
      name: { nb: 'startår', nn: 'startår', en: 'startYear' },
      description: { nb: 'Det første budsjettåret', nn: 'Det første budsjettåret', en: 'The first budget year' },
    },
    years: {
      name: { nb: 'antallÅr', nn: 'talPåÅr', en: 'years' },
      description: {
        nb: 'Hvor mange år programmet varer, høyst så mange som reglene tillater',
        nn: 'Kor mange år programmet varer, høgst så mange som reglane tillèt',
        en: 'How many years the programme lasts, at most what the rules allow',
      },
    },
    model,
    profile: {
      name: { nb: 'profil', nn: 'profil', en: 'profile' },
      description: {
        nb: 'Fordelingen på år: "jevn", "programfaser" eller et område med ett tall per år',
        nn: 'Fordelinga på år: "jamn", "programfasar" eller eit område med eitt tal per år',
        en: 'How it falls on the years: "jevn" (even), "programfaser" (phases) or a range with a number for each year',
      },
    },
    unit,
    priceIndex: {
      name: { nb: 'prisindeks', nn: 'prisindeks', en: 'priceIndex' },
      description: {
        nb: 'Prisveksten per år, for eksempel 3 %, eller et indekstall for hvert år; totalen blir den samme',
        nn: 'Prisveksten per år, til dømes 3 %, eller eit indekstal for kvart år; totalen blir den same',
        en: 'Price growth a year, such as 3%, or an index number for each year; the total stays the same',
      },
    },
    headers,
  },
} satisfies FunctionWords;
