/** The municipalities and their centrality classes, from Statistics Norway's register of classifications (KLASS). */

import * as z from 'zod/mini';
import { CallFailure } from './callFailure';
import type { Client } from './client';

export interface KlassMunicipality {
  readonly code: string;
  /** The Norwegian name, followed by the Sami or Kven name where there is one. */
  readonly name: string;
}

const [municipalityClassification, centralityClassification] = [131, 128];

/** 9999 means not stated. Numbers that begin with 21 to 29 are Svalbard and the continental shelf. */
const isMunicipality = (code: string): boolean => /^\d{4}$/.test(code) && code !== '9999' && !/^2[1-9]/.test(code);

const codesAnswer = z.object({ codes: z.array(z.object({ code: z.string(), name: z.string() })).check(z.minLength(1)) });
const correspondenceAnswer = z.object({
  correspondenceItems: z.array(z.object({ sourceCode: z.string(), targetCode: z.string() })).check(z.minLength(1)),
});

/** The municipalities that are in force on an ISO date. @throws CallFailure */
export async function municipalitiesOn(client: Client, klassUrl: string, date: string): Promise<readonly KlassMunicipality[]> {
  const url = `${klassUrl}/classifications/${municipalityClassification}/codesAt?date=${date}`;
  const answer = codesAnswer.safeParse(await client.get(url));
  if (!answer.success) throw new CallFailure('unreadable', { part: 'KLASS' });
  return answer.data.codes.filter(({ code }) => isMunicipality(code));
}

/** Centrality class, 1 (most central) to 6, by municipality number, for the time between two ISO dates. @throws CallFailure */
export async function centralityBetween(
  client: Client,
  klassUrl: string,
  from: string,
  to: string,
): Promise<ReadonlyMap<string, number>> {
  const query = `targetClassificationId=${centralityClassification}&from=${from}&to=${to}`;
  const url = `${klassUrl}/classifications/${municipalityClassification}/corresponds.json?${query}`;
  const answer = correspondenceAnswer.safeParse(await client.get(url));
  if (!answer.success) throw new CallFailure('unreadable', { part: 'KLASS' });
  return new Map(
    answer.data.correspondenceItems.flatMap(({ sourceCode, targetCode }) => {
      const centralityClass = Number(targetCode);
      return isMunicipality(sourceCode) && centralityClass >= 1 && centralityClass <= 6
        ? [[sourceCode, centralityClass] as const]
        : [];
    }),
  );
}
