/** The report that a person sends to the developers after running the self-test: Markdown, in English. */
import { byHand } from './behaviours';
import type { Outcome, Result, SelfTest } from './run';

/** Facts about Excel and the computer, by their label. */
export type Surroundings = Readonly<Record<string, string>>;

const headings: Readonly<Record<Result, string>> = {
  different: 'Different from what is assumed',
  unsupported: 'Not supported here',
  passed: 'As assumed',
};

/** Replaces line breaks, which would end the list item. */
const line = (text: string): string => text.replace(/\s+/g, ' ');

const outcomeLine = ({ behaviour: { id, says, source }, detail }: Outcome): string =>
  [`- \`${id}\` ${says}`, ...(detail === undefined ? [] : [detail]), ...(detail !== undefined && source ? [source] : [])]
    .map(line)
    .join(' — ');

export const countOf = ({ outcomes }: SelfTest, result: Result): number =>
  outcomes.filter((outcome) => outcome.result === result).length;

/** Lists differences first, and last the tests by hand, with boxes to tick. */
export function reportOf(test: SelfTest, surroundings: Surroundings): string {
  const { outcomes, isCleaned } = test;
  const facts = Object.entries(surroundings).map(([name, value]) => `- ${name}: ${line(value)}`);
  const parts = (Object.keys(headings) as Result[]).flatMap((result) => {
    const own = outcomes.filter((outcome) => outcome.result === result);
    return own.length === 0 ? [] : ['', `## ${headings[result]} (${own.length})`, '', ...own.map(outcomeLine)];
  });
  const left = isCleaned
    ? []
    : ['', 'Some of what the test made could not be taken away: sheets and names that begin with OmstSelvtest.'];
  const hand = byHand.map(({ id, says, todo, see }) => `- [ ] \`${id}\` ${says}. ${todo} To be seen: ${see}`);
  return ['# OMST: self-test in Excel', '', ...facts, ...left, ...parts, '', '## By hand', '', ...hand, ''].join('\n');
}
