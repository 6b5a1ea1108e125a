/** @jest-environment jsdom */
import '../functions/excel';
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import { FunctionBrowser } from '../../src/taskpane/FunctionBrowser';
import type { Language } from '../../src/text';

/** Shows the list of functions in a language, and returns the entry of one function. */
function entryOf(id: string, language: Language, documentation?: string): HTMLElement {
  render(<FunctionBrowser language={language} documentation={documentation} />);
  const entry = screen.getByText(`OMST.${id}`).closest('details');
  if (!entry) throw new Error(`There is no ${id}.`);
  return entry;
}

test.each([
  ['nb', 'RULES', 'kilden til hver regel', 'docs/regler.html'],
  ['en', 'RULES', 'the source of each rule', 'docs/regler.html'],
  ['nn', 'PROJECTION', 'banda er målte', 'docs/metode.html'],
] as const)('in %s the source of %s links to the page that says more about it', (language, id, words, page) => {
  const link = within(entryOf(id, language, 'docs/')).getByRole('link', { name: words, hidden: true });
  expect(link).toHaveAttribute('href', page);
});

test('the text of a source is not a link when there is no documentation', () => {
  const entry = entryOf('PROJECTION', 'en');
  expect(within(entry).queryByRole('link', { hidden: true })).toBeNull();
  expect(entry).toHaveTextContent(
    'Rests on: Hyndman & Athanasopoulos (2021), Forecasting: Principles and Practice, 3rd ed.; the bands are measured',
  );
});
