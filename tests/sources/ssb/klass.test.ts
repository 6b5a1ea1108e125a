import { makeClient } from '../../../src/sources/ssb/client';
import { centralityBetween, municipalitiesOn } from '../../../src/sources/ssb/klass';
import { optionsFor, noLimit } from './server/options';
import { startSsbServer, type SsbServer } from './server/startSsbServer';

let server: SsbServer;
beforeEach(async () => void (server = await startSsbServer(noLimit)));
afterEach(() => server.close());
const client = () => makeClient(optionsFor(server));

test('gives the municipalities of a date, without the codes that are not municipalities', async () => {
  const today = await municipalitiesOn(client(), server.klassUrl, '2026-01-01');
  expect(today).toHaveLength(357);
  expect(today).toContainEqual({ code: '4024', name: 'Hjartdal' });
  expect(today.map(({ code }) => code)).not.toContain('9999');
  const before = await municipalitiesOn(client(), server.klassUrl, '2019-01-01');
  expect(before).toHaveLength(422);
});

test('gives the centrality class of each municipality', async () => {
  const centrality = await centralityBetween(client(), server.klassUrl, '2026-01-01', '2026-01-02');
  expect(centrality.size).toBe(357);
  expect([centrality.get('0301'), centrality.get('4024')]).toEqual([1, 5]);
});

test('sends the dates in the parameters that KLASS reads', async () => {
  await centralityBetween(client(), server.klassUrl, '2026-01-01', '2026-01-02');
  expect(server.requests[0]!.url).toMatch(
    /\/classifications\/131\/corresponds\.json\?targetClassificationId=128&from=2026-01-01&to=2026-01-02$/,
  );
});

test('an answer from KLASS without codes is an error, and not a country without municipalities', async () => {
  server.fail({ fault: 'reshape', times: 1 });
  await expect(municipalitiesOn(client(), server.klassUrl, '2026-01-01')).rejects.toThrow('unreadable KLASS');
});
