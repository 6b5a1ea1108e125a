import { findPlace, isPlace, type WrittenPlace } from '../../../src/sources/files/places';

const placeOrReason = (written: WrittenPlace): unknown => {
  const found = findPlace(written);
  return isPlace(found) ? [found.code, found.name, found.level] : found.reason;
};

describe('the place that a file means', () => {
  it.each([
    [{ name: 'Hjartdal' }, ['4024', 'Hjartdal', 'kommune']],
    [{ name: '4024 Hjartdal' }, ['4024', 'Hjartdal', 'kommune']],
    [{ name: 'K-4024 Hjartdal' }, ['4024', 'Hjartdal', 'kommune']],
    [{ name: 'Hjartdal (2020-2023)' }, ['4024', 'Hjartdal', 'kommune']],
    [{ name: 'Hjartdal', code: '3819' }, ['4024', 'Hjartdal', 'kommune']],
    [{ code: '301' }, ['0301', 'Oslo', 'kommune']],
    [{ name: 'Hammerfest' }, ['5603', 'Hammerfest', 'kommune']],
    [{ name: 'Hammerfest - Hámmerfeasta' }, ['5603', 'Hammerfest', 'kommune']],
    [{ name: 'Våler (Østfold)' }, ['3114', 'Våler (Østfold)', 'kommune']],
    [{ name: 'Telemark' }, [null, 'Telemark', 'fylke']],
    [{ name: '40 Telemark' }, [null, 'Telemark', 'fylke']],
    [{ name: 'Troms ', level: 'Fylker' }, [null, 'Troms', 'fylke']],
    [{ name: 'Trøndelag - Trööndelage' }, [null, 'Trøndelag', 'fylke']],
    [{ name: 'Oslo' }, ['0301', 'Oslo', 'kommune']],
    [{ name: 'Oslo', level: 'Fylker' }, [null, 'Oslo', 'fylke']],
    [{ name: 'Hele landet' }, [null, 'Hele landet', 'land']],
    [{ name: '0 Hele landet' }, [null, 'Hele landet', 'land']],
    [{ name: 'Landet', level: 'Landet' }, [null, 'Hele landet', 'land']],
  ])('%j is found as %j', (written, place) => {
    expect(placeOrReason(written)).toEqual(place);
  });

  it.each([
    [{ name: 'Kragerå' }, 'placeUnknown'],
    [{ name: 'Svalbard og øvrige områder' }, 'placeUnknown'],
    [{ name: 'Våler' }, 'placeAmbiguous'],
    [{ name: 'Herøy' }, 'placeAmbiguous'],
    [{ name: 'Bø (Telemark) (-2019)' }, 'placeMerged'],
    [{ name: 'Sauherad' }, 'placeMerged'],
    [{ code: '0821' }, 'placeMerged'],
    [{ name: 'Ålesund (2020-2023)' }, 'placeDivided'],
    [{ name: 'Viken' }, 'placeUnknown'],
    [{ name: '30 Viken' }, 'placeFormer'],
    [{ name: 'Hjartdal', code: '4026' }, 'placeDisagrees'],
    [{ name: '=1+1' }, 'placeUnknown'],
  ])('%j is not found, with the reason %s', (written, reason) => {
    expect(placeOrReason(written)).toBe(reason);
  });

  it('keeps the years that stand after a name', () => {
    expect(findPlace({ name: 'Hjartdal (2020-2023)' })).toMatchObject({ from: 2020, to: 2023 });
  });
});
