/** Makes the page of the rules from src/rules: every dated figure with its history and source. In bokmål. */
import {
  assumptions,
  dayBefore,
  documents,
  fundingModels,
  knownUntil,
  parameters,
  precedents,
  ruleSets,
  situationIndicators,
  type Rule,
} from '../../src/rules';
import type { DatedValue, Source, Strength } from '../../src/rules/dated';
import { assumptionWords } from '../../src/text/assumptions';
import { partyWords, unitWords } from '../../src/text/rules';
import { table } from './markdown';
import { ruleMeanings } from './ruleMeanings';

const strengths: Readonly<Record<Strength, string>> = {
  requirement: 'Krav',
  'main rule': 'Hovedregel («bør»)',
  practice: 'Vanlig praksis',
  fact: 'Opplysning',
  judgement: 'Skjønn i OMST',
};

const day = (iso: string): string => iso.split('-').reverse().join('.');
const number = (value: number): string => value.toLocaleString('nb-NO', { maximumFractionDigits: 6 });

function cite({ document, place }: Source): string {
  const { short, url } = documents[document];
  return `${url === null ? short : `[${short}](${url})`} ${place}`.trim();
}

/** Returns the last day of a value: its own, or the day before the next value. Returns '' when the value still holds. */
function until({ to }: DatedValue, next: DatedValue | undefined): string {
  if (to !== undefined) return day(to);
  return next ? day(dayBefore(next.from)) : '';
}

function amount(value: number, unit: Rule['unit']): string {
  if (unit === 'share') return `${number(value * 100)} %`;
  return unit === 'centrality class' ? `klasse ${value}` : `${number(value)} ${unitWords[unit].nb}`;
}

const history = ({ values, unit }: Rule): string =>
  table(
    ['fra', 'til', 'verdi', 'kilde', 'merknad'],
    values.map((value, index) => [
      day(value.from),
      until(value, values[index + 1]),
      amount(value.value, unit),
      cite(value.source),
      value.note ?? '',
    ]),
  );

const section = (rule: Rule): string[] => [
  `### ${rule.id}`,
  `${meaningOf(rule.id)} _${strengths[rule.strength]}._`,
  history(rule),
];

function meaningOf(id: string): string {
  const meaning = (ruleMeanings as Readonly<Record<string, string>>)[id];
  if (meaning === undefined) throw new Error(`scripts/documentation/ruleMeanings.ts does not say what the rule ${id} is.`);
  return meaning;
}

const ruleSetTable = (): string =>
  table(
    ['regelsett', 'gjelder tilsagn fra', 'til', 'forskriften selv sier den gjelder fra'],
    ruleSets.map(({ document, from, to, entryIntoForce }) => [
      `[${documents[document].title}](${documents[document].url ?? ''}) (${document})`,
      day(from),
      to === null ? '' : day(to),
      day(entryIntoForce),
    ]),
  );

const fundingModelTable = (): string =>
  table(
    ['modell', 'kan også skrives', 'fordeling', 'kilde', 'merknad'],
    fundingModels.map(({ id, names, unit, weights, source, note }) => [
      `\`${id}\``,
      names.map((name) => `\`${name}\``).join(', '),
      weights
        .map((weight) => `${partyWords[weight.party].nb} ${number(weight.amount)}${unit === 'per cent' ? ' %' : ' mill.'}`)
        .join(', '),
      cite(source),
      note ?? '',
    ]),
  );

const situationTable = (): string =>
  table(
    ['forhold', 'taler for når tallet er', 'fra', 'vekt', 'kilde'],
    situationIndicators.flatMap(({ names, supportsWhen, weights }) =>
      weights.map(({ from, weight, source }, index) => [
        index === 0 ? names[0] : '',
        index === 0 ? (supportsWhen === 'higher' ? 'høyere' : 'lavere') : '',
        day(from),
        weight,
        cite(source),
      ]),
    ),
  );

const assumptionTable = (): string =>
  table(
    ['forutsetning', 'fra', 'verdi', 'lav', 'høy', 'støtte i litteraturen', 'grunnlag'],
    assumptions.flatMap(({ id, unit, values, literature }) =>
      values.map(({ from, value, low, high }) => [
        `${assumptionWords[id].name.nb} (\`${id}\`)`,
        day(from),
        ...[value, low, high].map((figure) => amount(figure, unit)),
        literature.map(cite).join('; '),
        assumptionWords[id].grounds.nb,
      ]),
    ),
  );

const precedentTable = (): string =>
  table(
    ['sted', 'periode', 'årsak', 'tapte', 'andel', 'utfall', 'kilde'],
    precedents.map(({ area, period, cause, jobsLost, share, outcome, source }) => [
      area,
      period ?? '..',
      cause ?? '..',
      jobsLost === null ? '..' : number(jobsLost),
      share === null ? '..' : `${number(Math.round(share * 1000) / 10)} %`,
      outcome,
      cite(source),
    ]),
  );

/** Returns the page in Markdown. */
export const ruleReference = (): string =>
  [
    '# Regler',
    `Alt OMST regner med av regler, satser og kjente tall står her, med dagen det gjelder fra og hvor det er skrevet. Reglene er lest slik de var ${day(knownUntil)}; en senere dag besvares med de nyeste, og det sies. En verdi blir aldri skrevet over: en ny kommer til. Funksjonene [RULE](funksjoner.md#rule) og [RULES](funksjoner.md#rules) svarer med det samme i en celle.`,
    'Ikke alt er like strengt. _Krav_ er «skal» og «maksimalt». _Hovedregel_ er «bør» og «som hovedregel»: en sak utenfor kan få støtte etter skjønn, og OMST svarer aldri bare nei. _Vanlig praksis_ er det kilden sier er vanlig. _Opplysning_ er et offentlig tall. _Skjønn i OMST_ er vår egen lesning, som du kan overprøve.',
    '## Regelsettene',
    'Dagen for tilsagnet avgjør hvilket sett som gjelder. Tilsagn fra før 3. april 2024 følger forskriften de ble gitt etter (§ 24).',
    ruleSetTable(),
    '## Tall og satser',
    ...parameters.flatMap(section),
    '## Finansieringsmodeller',
    'Slik kjente programmer ble betalt. Beløpene er de som er offentliggjort; modellen deler et annet beløp i samme forhold.',
    fundingModelTable(),
    '## Forhold i helhetsvurderingen',
    'Forskriftene nevner forholdene, men ingen mål på dem. SKAL: det skal legges vekt på forholdet. KAN: det kan være aktuelt.',
    situationTable(),
    '## Forutsetninger i konsekvensanalysen',
    'Ingen registre sier dette på forhånd. Hver forutsetning er skjønn, og kan byttes ut i ruten eller på arket S16 Forutsetninger. Litteraturen støtter retningen, ikke tallet.',
    assumptionTable(),
    '## Tidligere saker',
    'Slik kildene beskriver dem; `..` er det kilden ikke sier.',
    precedentTable(),
    '## Fylkenes praksis',
    'Reglene som begynner med `county.` over, er forslag fra fylkenes egne retningslinjer. [RULE](funksjoner.md#rule) og [RULES](funksjoner.md#rules) svarer med dem. Ruten og tabellene bruker dem ikke ennå.',
  ].join('\n\n');
