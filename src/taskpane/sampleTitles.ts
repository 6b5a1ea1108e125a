import type { SampleId } from '../sources/sample';
import type { Words } from '../text';

/** The title of each sample, which the pane shows before it loads the sample. */
export const sampleTitles: Record<SampleId, Words> = {
  hjartdal: {
    nb: 'Hjartdal 2020–2023: målt fall på 118 arbeidsplasser, 16,0 %',
    nn: 'Hjartdal 2020–2023: målt fall på 118 arbeidsplassar, 16,0 %',
    en: 'Hjartdal 2020–2023: a measured fall of 118 jobs, 16.0 %',
  },
  porsgrunn: {
    nb: 'Porsgrunn: antatt nedleggelse i en større industrikommune',
    nn: 'Porsgrunn: tenkt nedlegging i ein større industrikommune',
    en: 'Porsgrunn: an assumed closure in a larger industrial municipality',
  },
  telemark: {
    nb: 'Telemark: en region av 17 kommuner, antatt nedbygging',
    nn: 'Telemark: ein region av 17 kommunar, tenkt nedbygging',
    en: 'Telemark: a region of 17 municipalities, an assumed scaling-down',
  },
  hallingdal: {
    nb: 'Hallingdal: seks kommuner (sak 27/20), uten næringer og uten oppgitt tap',
    nn: 'Hallingdal: seks kommunar (sak 27/20), utan næringar og utan oppgitt tap',
    en: 'Hallingdal: six municipalities (case 27/20), without industries and without a stated loss',
  },
  norge: {
    nb: 'Alle 357 kommuner 2017–2022: til fylkeskommunens screening',
    nn: 'Alle 357 kommunar 2017–2022: til screening i fylkeskommunen',
    en: 'All 357 municipalities 2017–2022: for the county authority’s screening',
  },
};
