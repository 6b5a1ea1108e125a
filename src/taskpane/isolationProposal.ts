import type { DataRows } from '../case/dataTables';
import { isolationProposals } from '../programme/isolationProposals';
import { say, type Language } from '../text';
import { isolationWords as words } from '../text/isolation';
import { formatted } from './formatted';

/**
 * Says what is proposed for the municipalities of a case, and why. Returns undefined when none of them is known.
 *
 * @param municipalities rows with the number of a municipality in the first column
 */
export function isolationProposal(municipalities: DataRows, language: Language): string | undefined {
  const proposals = isolationProposals(municipalities.map(([code]) => String(code).padStart(4, '0')));
  const [only] = proposals;
  if (!only) return undefined;
  if (proposals.length > 1) {
    const names = proposals.filter(({ proposed }) => proposed).map(({ municipality }) => municipality.name);
    return say(names.length === 0 ? words.none : words.some, language, {
      some: names.length,
      all: proposals.length,
      names: names.join(', '),
    });
  }
  return say(words.reasons[only.reason], language, {
    class: only.municipality.centralityClass,
    region: only.region?.name ?? '',
    central: only.mostCentral?.name ?? '',
    centralClass: only.mostCentral?.centralityClass ?? '',
    inhabitants: formatted(only.inhabitants ?? null, 'count', language) ?? '',
    year: only.inhabitantsIn,
  });
}
