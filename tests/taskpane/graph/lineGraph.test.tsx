/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { LineGraph } from '../../../src/taskpane/graph/LineGraph';
import type { Observation } from '../../../src/case/rows';

const series = (first: number, values: readonly (number | null)[]): Observation[] =>
  values.map((value, index) => ({ year: first + index, value }));

const employed = series(2020, [1200, 1300, null, 1100, 1000]);

function draw(props: Partial<ComponentProps<typeof LineGraph>> = {}): SVGPathElement[] {
  const { container } = render(
    <LineGraph
      title="Sysselsatte"
      yearTitle="År"
      language="nb"
      lines={[{ name: 'Observert', points: employed, tone: 'known' }]}
      {...props}
    />,
  );
  return [...container.querySelectorAll<SVGPathElement>('[role=img] path')];
}

/** Replaces the non-breaking spaces that group digits. */
const plain = (text: string | null): string => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');
const image = (): HTMLElement => screen.getByRole('img');

describe('A graph of lines', () => {
  test.each([
    ['nb', '1 200'],
    ['nn', '1 200'],
    ['en', '1,200'],
  ] as const)('says in %s where each line begins and ends, and writes round numbers on the axes', (language, written) => {
    draw({ language });
    expect(plain(image().getAttribute('aria-label'))).toBe(
      `Sysselsatte. Observert 2020: ${written}, 2024: ${written.replace('200', '000')}`,
    );
    const onAxes = within(image())
      .getAllByText(/\d/)
      .map(({ textContent }) => plain(textContent));
    expect(onAxes).toEqual([
      ...['0', '500', written.replace('200', '000'), written.replace('200', '500')],
      ...['2020', '2021', '2022', '2023', '2024'],
    ]);
  });

  test('breaks a line where a figure is missing', () => {
    const [line] = draw();
    const runs = line!.getAttribute('d')!.split('M').slice(1);
    expect(runs.map((run) => run.split('L').length)).toEqual([2, 2]);
    expect(runs[0]).toMatch(/^0\.000,32\.00L25\.000,21\.33/);
  });

  test('draws a single figure in the middle, and mentions it once in the description', () => {
    const [line] = draw({ lines: [{ name: 'Observert', points: series(2024, [null, 5]), tone: 'known' }] });
    expect(line).toHaveAttribute('d', 'M50.000,0.00h0');
    expect(image()).toHaveAccessibleName('Sysselsatte. Observert 2025: 5');
  });

  test('fills the area between two bounds', () => {
    const [band] = draw({ band: { lower: series(2023, [100, 200]), upper: series(2023, [300, 600]) } });
    expect(band!.getAttribute('d')).toMatch(/^M75\.000,149\.33L100\.000,138\.67L100\.000,96\.00L75\.000,128\.00Z$/);
  });

  test('has the same figures in a table, where a missing figure is a dash', () => {
    draw();
    const cells = within(screen.getByRole('table', { name: 'Sysselsatte' })).getAllByRole('cell');
    expect(cells.map(({ textContent }) => plain(textContent))).toEqual(['1 200', '1 300', '–', '1 100', '1 000']);
  });

  test('is not drawn when no figure is known', () => {
    draw({ lines: [{ name: 'Observert', points: series(2020, [null, null]), tone: 'known' }] });
    expect(screen.queryByRole('figure')).toBeNull();
  });
});
