import { headers, type FunctionWords, type ArgumentWords } from './words';

const byIndustry = (name: ArgumentWords['name'], [nb, nn, en]: readonly [nb: string, nn: string, en: string]): ArgumentWords => ({
  name,
  description: {
    nb: `Sysselsatte per næring ${nb}; flere kolonner er flere år`,
    nn: `Sysselsette per næring ${nn}; fleire kolonnar er fleire år`,
    en: `Employment by industry ${en}; several columns are several years`,
  },
});

export const shiftShareFunction = {
  description: {
    nb: 'Endringen i hver næring delt i nasjonal, næringsmessig og regional komponent',
    nn: 'Endringa i kvar næring delt i nasjonal, næringsmessig og regional komponent',
    en: 'The change in each industry as a national, an industry-mix and a regional component',
  },
  answer: {
    nb: 'En rad per næring: nasjonal, næring, regional, (esteban: allokering,) endring; komponentene summerer til endringen',
    nn: 'Ei rad per næring: nasjonal, næring, regional, (esteban: allokering,) endring; komponentane summerer til endringa',
    en: 'A row per industry, in persons: national, industry mix, regional, (`esteban`: allocation,) change; the components sum to the change. One column in each argument is the classic analysis. With several — the first to the next to last year at the start, the same table moved one year at the end — it is the dynamic one, the sum of the yearly analyses',
  },
  args: {
    regional0: byIndustry({ nb: 'regionFør', nn: 'regionFør', en: 'regional0' }, [
      'i regionen ved starten',
      'i regionen ved starten',
      'in the region at the start',
    ]),
    regional1: byIndustry({ nb: 'regionEtter', nn: 'regionEtter', en: 'regional1' }, [
      'i regionen ved slutten',
      'i regionen ved slutten',
      'in the region at the end',
    ]),
    national0: byIndustry({ nb: 'landFør', nn: 'landFør', en: 'national0' }, [
      'i landet ved starten',
      'i landet ved starten',
      'in the nation at the start',
    ]),
    national1: byIndustry({ nb: 'landEtter', nn: 'landEtter', en: 'national1' }, [
      'i landet ved slutten',
      'i landet ved slutten',
      'in the nation at the end',
    ]),
    variant: {
      name: { nb: 'variant', nn: 'variant', en: 'variant' },
      description: {
        nb: 'dunn, eller esteban som skiller ut allokeringen',
        nn: 'dunn, eller esteban som skil ut allokeringa',
        en: 'dunn, or esteban which sets the allocation apart',
      },
    },
    headers,
  },
  columns: ['nasjonal', 'næring', 'regional', 'allokering', 'endring'],
} satisfies FunctionWords;
