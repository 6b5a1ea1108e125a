import fc from '../../fastCheck';
import { AnalysisError } from '../../../src/analysis/analysisError';
import { findMunicipality } from '../../../src/analysis/geography/findMunicipality';
import { municipalities, municipalitiesOfToday } from '../../../src/analysis/geography/municipalities';

const code = (written: string, year?: number): string => findMunicipality(written, year).code;

function refusal(written: string, year?: number): unknown {
  try {
    return code(written, year);
  } catch (error) {
    if (error instanceof AnalysisError) return [error.reason, error.details['candidates'] ?? error.details['near']];
    throw error;
  }
}

test.each([
  ['Rygge', '3103', 'joined Moss in 2020'],
  ['0136', '3103', 'the number of Rygge'],
  ['Våle', '3905', 'became Re in 2002 and Tønsberg in 2020'],
  ['Rindal', '5061', 'moved to Trøndelag in 2019'],
  ['Haram', '1580', 'was Ålesund 2020–2023 and itself again'],
  ['Ålesund', '1508', 'kept its name when Haram left it'],
  ['Hamarøy', '1875', 'kept its name when it got a part of Tysfjord'],
  ['Borre', '3901', 'took the name Horten in 2002'],
])('%s is %s today: it %s', (written, today) => expect(code(written)).toBe(today));

test.each([
  ['oslo', '0301'],
  ['Oslo - Oslove', '0301'],
  ['OSLOVE', '0301'],
  ['301', '0301'],
  ['K-3101', '3101'],
  ['K.3101', '3101'],
  ['4024 Hjartdal', '4024'],
  ['Halden (-2019)', '3101'],
  ['Våler (Viken) (2020-2023)', '3114'],
  ['Våler (Hedmark)', '3419'],
  ['Herøy (Møre og Romsdal)', '1515'],
  ['Os (Hordaland)', '4624'],
  ['Kautokeino', '5612'],
  ['Kautokeino – Guovdageaidnu', '5612'],
  [' Porsanger  -  Porsángu - Porsanki', '5622'],
])('%s is read as %s', (written, today) => expect(code(written)).toBe(today));

test('a name that several municipalities have had is refused with all of them listed, because an old table may mean any of them', () => {
  expect(refusal('Herøy')).toEqual(['several-municipalities', '1515 Herøy (Møre og Romsdal), 1818 Herøy (Nordland)']);
  expect(refusal('Os')).toEqual(['several-municipalities', '3430 Os (Innlandet), 4624 Bjørnafjorden (Vestland)']);
  expect(refusal('Nes')).toEqual(['several-municipalities', '3228 Nes (Akershus), 3322 Nesbyen (Buskerud)']);
  expect(refusal('Sande')).toEqual(['several-municipalities', '1514 Sande (Møre og Romsdal), 3903 Holmestrand (Vestfold)']);
});

test('a name means the municipality that had it in the year given', () => {
  expect(code('Os', 2022)).toBe('3430');
  expect(refusal('Os', 2019)).toEqual(['several-municipalities', '0441 Os (Hedmark), 1243 Os (Hordaland)']);
  expect(code('Tønsberg', 2019)).toBe('0704');
  expect(code('0716', 2001)).toBe('0716');
  expect(findMunicipality('0716', 2001).name).toBe('Våle');
  expect(findMunicipality('0716', 2002).name).toBe('Re');
});

test('a municipality is found in a year when it had another number or was part of another', () => {
  expect(code('3118', 2021)).toBe('3014');
  expect(code('5061', 2018)).toBe('1567');
  expect(code('Våle', 2010)).toBe('0716');
  expect(code('Rygge', 2021)).toBe('3002');
  expect(code('1580', 2021)).toBe('1507');
  expect(code('1580', 2019)).toBe('1534');
});

test('for a divided municipality, the error lists the municipalities of today that have its parts', () => {
  expect(refusal('1507')).toEqual(['divided-municipality', '1508 Ålesund (Møre og Romsdal), 1580 Haram (Møre og Romsdal)']);
  expect(refusal('Tysfjord')).toEqual(['divided-municipality', '1806 Narvik (Nordland), 1875 Hábmer - Hamarøy (Nordland)']);
  expect(refusal('Snillfjord')).toEqual([
    'divided-municipality',
    '5055 Heim (Trøndelag), 5056 Hitra (Trøndelag), 5059 Orkland (Trøndelag)',
  ]);
});

test('for a year before a merger, the error lists the parts of the merged municipality', () => {
  expect(refusal('3905', 2019)).toEqual(['divided-municipality', '0704 Tønsberg (Vestfold), 0716 Re (Vestfold)']);
});

test('an unknown name is refused with the most similar names', () => {
  expect(refusal('Hjardal')).toEqual(['unknown-municipality', expect.stringContaining('4024 Hjartdal')]);
  expect(refusal('4025')).toEqual(['unknown-municipality', expect.stringContaining('402')]);
  expect(refusal('Oslo', 1993)).toEqual(['outside-bounds', undefined]);
});

test('every number of today and every full name finds its own municipality, today and in 2026', () => {
  for (const municipality of municipalitiesOfToday) {
    expect(code(municipality.code)).toBe(municipality.code);
    expect(code(municipality.code, 2026)).toBe(municipality.code);
    const shared = ['Bø', 'Nes', 'Os'].includes(municipality.name);
    expect(code(shared ? `${municipality.name} (${municipality.county})` : municipality.name)).toBe(municipality.code);
  }
});

test('every number finds its own municipality in every year that it was in use', () => {
  fc.assert(
    fc.property(fc.constantFrom(...municipalities), fc.integer({ min: 0, max: 31 }), (municipality, later) => {
      const year = Math.min(municipality.from + later, municipality.to ?? 2026);
      expect(findMunicipality(municipality.code, year)).toBe(municipality);
    }),
  );
});

test('a text longer than any name is not searched for, and the error has the three names most similar to its beginning', () => {
  const [reason, near] = refusal(`Hjartda${'('.repeat(1_000_000)}`) as [string, string];
  expect(reason).toBe('unknown-municipality');
  expect(near.split(', ')).toHaveLength(3);
});
