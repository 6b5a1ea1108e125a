import { checkBoard, type Member } from '../../src/rules/board';
import { refusalOf } from './refusal';

const observers: Member[] = [
  { name: 'Kari', sex: 'K', role: 'observatør, fylkeskommunen' },
  { name: 'Per', sex: 'M', role: 'Observatør Innovasjon Norge' },
];
const members = (women: number, men: number): Member[] => [
  ...Array.from({ length: women }, (_, index): Member => ({
    name: `Kvinne ${index}`,
    sex: 'kvinne',
    role: index === 0 ? 'styreleder, næringsliv' : 'medlem',
  })),
  ...Array.from({ length: men }, (_, index): Member => ({ name: `Mann ${index}`, sex: 'mann', role: 'medlem' })),
];
const answers = (people: readonly Member[]) => Object.fromEntries(checkBoard(people).map(({ rule, met }) => [rule, met]));

describe('The board of a restructuring programme (OR 3.2.4)', () => {
  test('three women and three men, one of them from business, with observers from the county and Innovasjon Norge, meet every rule', () => {
    expect(answers([...members(3, 3), ...observers])).toEqual({
      members: 'JA',
      women: 'JA',
      men: 'JA',
      business: 'JA',
      observerCounty: 'JA',
      observerInnovasjonNorge: 'JA',
    });
  });

  test('two women of five are exactly 40 per cent and meet the rule', () => {
    expect(answers([...members(2, 3), ...observers])['women']).toBe('JA');
  });

  test('two women of six are a third and do not meet the rule', () => {
    expect(answers([...members(2, 4), ...observers])['women']).toBe('NEI');
  });

  test.each([
    [4, 'SKJØNN'],
    [5, 'JA'],
    [7, 'JA'],
    [8, 'SKJØNN'],
  ])('%d members is %s: "bør bestå av fem til syv"', (count, met) => {
    expect(answers([...members(Math.ceil(count / 2), Math.floor(count / 2)), ...observers])['members']).toBe(met);
  });

  test('observers are not members', () => {
    expect(checkBoard([...members(3, 2), ...observers]).find(({ rule }) => rule === 'members')?.value).toBe(5);
  });

  test('without observers, the rules about observers are not met', () => {
    expect(answers(members(3, 3))).toMatchObject({ observerCounty: 'NEI', observerInnovasjonNorge: 'NEI' });
  });

  test('a board without members, and a sex that is not one of the two, are refused', () => {
    expect(refusalOf(() => checkBoard(observers))).toMatchObject({ reason: 'no-members' });
    expect(refusalOf(() => checkBoard([{ name: 'X', sex: '?', role: 'medlem' }]))).toMatchObject({ reason: 'unknown-sex' });
  });
});
