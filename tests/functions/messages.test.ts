import { readdirSync } from 'node:fs';
import { functions } from '../../src/functions/catalogue';
import { languages, type Words } from '../../src/text';
import { functionWords } from '../../src/text/functions';
import { expected, messages } from '../../src/text/messages';
import { inLanguage, refusal } from './excel';

const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([one]) => one).sort();

describe('The message beside an error', () => {
  test.each([
    ['nb-NO', '«tapte»: fikk «mange», men her skal det stå et antall arbeidsplasser, 0 eller mer.'],
    ['nn-NO', '«tapte»: fekk «mange», men her skal det stå eit tal på arbeidsplassar, 0 eller meir.'],
    ['en-US', '“jobsLost”: got “mange”, but this must be a number of jobs, 0 or more.'],
    ['de-DE', '“jobsLost”: got “mange”, but this must be a number of jobs, 0 or more.'],
  ])('is in the language of Office: %s', (locale, message) => {
    expect(inLanguage(locale, () => refusal('ELIGIBLE', 'mange', 3200).message)).toBe(message);
  });

  test('is in Norwegian bokmål outside Office', () => {
    expect(refusal('ELIGIBLE', null, 3200).message).toBe('«tapte» mangler. Fyll inn et antall arbeidsplasser, 0 eller mer.');
  });

  test('formats numbers for the language, and writes years without a space', () => {
    expect(refusal('PAYMENT', 1000, 0.24).message).toContain('Minst 0,25 skal holdes tilbake');
    expect(inLanguage('en-GB', () => refusal('PAYMENT', 1000, 0.24).message)).toContain('At least 0.25 is to be held back');
    expect(refusal('INDEXED', 1, 1999, 2018).message).toContain('har ikke 1999');
  });

  test('formats the quoted content of the cell for the language', () => {
    expect(refusal('PAYMENT', 1000, 1.5).message).toMatch(/^«tilbakeholdt»: 1,5 er/);
    expect(inLanguage('en', () => refusal('PAYMENT', 1000, 1.5).message)).toMatch(/^“retained”: 1\.5 is/);
    expect(refusal('PAYMENT', true).message).toMatch(/fikk «SANN»/);
    expect(inLanguage('en', () => refusal('PAYMENT', true).message)).toMatch(/got “TRUE”/);
  });

  test('never cuts a character in two, and never quotes half a character', () => {
    expect(refusal('ELIGIBLE', `${'x'.repeat(58)}😀y`, 1).message).toContain(`«${'x'.repeat(58)}\uFFFD…»`);
    expect(refusal('ELIGIBLE', 'a\uD83D', 1).message).toContain('«a\uFFFD»');
  });

  test('is short, however long the text in the cell is', () => {
    expect(refusal('RULE', 'x'.repeat(32_767)).message.length).toBeLessThan(200);
    expect(refusal('MUNICIPALITY', '('.repeat(32_767)).message.length).toBeLessThan(300);
  });

  test('describes NaN and infinity in words', () => {
    expect(refusal('SPLIT', 1000, Number.NaN).message).toContain('noe som ikke er et tall');
    expect(refusal('LQ', [[1e16]], [[1]]).message).toBe('«regionen» har et tall på mer enn 15 sifre. Rett det.');
  });

  test.each(['SCREENING', 'SITUATION'] as const)('asks for a row of %s when Excel on the desktop sends only 0', (id) => {
    expect(refusal(id, [[0], [0]], [[0], [0]], [[0], [0]])).toEqual({
      code: '#N/A',
      message: 'Ingen rad er i bruk. Fyll inn minst én.',
    });
  });

  test('refuses a plan that begins in the year 9999, because no calendar has the days after it', () => {
    expect(refusal('PHASES', 2_958_465).code).toBe('#NUM!');
    expect(refusal('PHASES', '2201-01-01').code).toBe('#NUM!');
  });

  test('names the bounds', () => {
    expect(refusal('LOSS', [[2020]], [[1]], 99).message).toBe(
      '«vindu»: 99 er utenfor det tillatte. Her skal det stå et helt tall fra 1 til 50.',
    );
  });

  test('names a phase by its name', () => {
    expect(refusal('PHASES', '2027-01-01', [[3], [8], [80], [12]]).message).toContain('«Gjennomføring»');
  });

  test('names the models to choose from', () => {
    expect(refusal('SPLIT', 1, 'Liern').message).toContain('Lierne');
  });
});

describe('The catalogue of words', () => {
  const all: [string, Words][] = [...Object.entries<Words>(messages), ...Object.entries<Words>(expected)];

  test.each(all)('has the same placeholders in every language of %s, and no empty text', (_, words) => {
    for (const language of languages) {
      expect(words[language].length).toBeGreaterThan(4);
      expect(placeholders(words[language])).toEqual(placeholders(words.en));
    }
  });

  test('ends every sentence with a full stop or another mark', () => {
    const unfinished = Object.entries<Words>(messages).filter(([, words]) =>
      languages.some((language) => !/[.!?]$/.test(words[language])),
    );
    expect(unfinished).toEqual([]);
  });

  test('has a text for each declared argument, in the declared order, and no others', () => {
    for (const { id, parameters } of functions)
      expect(parameters.map(({ key }) => key)).toEqual(Object.keys(functionWords[id].args));
  });

  test('keeps the texts of a function in a file with the same name as the function’s', () => {
    const files = readdirSync('src/functions');
    const named = functions.map(({ id }) => files.find((file) => file.toLowerCase() === `${id.toLowerCase()}.ts`) ?? id);
    expect(readdirSync('src/text/functions').sort()).toEqual([...named, 'index.ts', 'sources.ts', 'words.ts'].sort());
  });

  test('optional arguments come last', () => {
    for (const { id, parameters } of functions) {
      const optional = parameters.map(({ kind }) => kind.omitted !== undefined);
      expect([id, optional.indexOf(true) === -1 || optional.slice(optional.indexOf(true)).every(Boolean)]).toEqual([id, true]);
    }
  });
});
