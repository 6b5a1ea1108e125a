/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { TabRow } from '../../src/taskpane/TabRow';

const tabs = [
  { id: 'case', name: '1 Sak' },
  { id: 'figures', name: '2 Tall' },
  { id: 'verdict', name: '3 Vurdering' },
] as const;

function ThreeSteps() {
  const [selected, setSelected] = useState<(typeof tabs)[number]['id']>('figures');
  return (
    <>
      <button>før</button>
      <TabRow label="Trinn" tabs={tabs} selected={selected} panel="step" onSelect={setSelected} />
      <div role="tabpanel" id="step" aria-labelledby={`tab-${selected}`} />
      <button>etter</button>
    </>
  );
}

const tab = (name: string) => screen.getByRole('tab', { name });

/** Shows the row and presses Tab, which moves the focus to the selected tab. */
async function enter(): Promise<ReturnType<typeof userEvent.setup>> {
  const user = userEvent.setup();
  render(<ThreeSteps />);
  await user.click(screen.getByRole('button', { name: 'før' }));
  await user.tab();
  expect(tab('2 Tall')).toHaveFocus();
  return user;
}

describe('The row of tabs', () => {
  test('is a named list of tabs, in which the selected tab refers to the panel that it controls', () => {
    render(<ThreeSteps />);
    expect(screen.getByRole('tablist', { name: 'Trinn' })).toBeVisible();
    expect(screen.getAllByRole('tab').map((element) => element.getAttribute('aria-selected'))).toEqual([
      'false',
      'true',
      'false',
    ]);
    expect(tab('2 Tall')).toHaveAttribute('aria-controls', 'step');
    expect(tab('1 Sak')).not.toHaveAttribute('aria-controls');
    expect(screen.getByRole('tabpanel', { name: '2 Tall' })).toBeVisible();
  });

  test.each([
    ['{ArrowRight}', '3 Vurdering'],
    ['{ArrowRight>2/}', '1 Sak'],
    ['{ArrowLeft}', '1 Sak'],
    ['{ArrowLeft>2/}', '3 Vurdering'],
    ['{Home}', '1 Sak'],
    ['{End}', '3 Vurdering'],
    ['{End}{ArrowRight}', '1 Sak'],
    ['{ArrowDown}', '2 Tall'],
    ['{Alt>}{ArrowLeft}{/Alt}', '2 Tall'],
  ])('%s moves the focus to %s and selects nothing', async (keys, name) => {
    const user = await enter();
    await user.keyboard(keys);
    expect(tab(name)).toHaveFocus();
    expect(tab('2 Tall')).toHaveAttribute('aria-selected', 'true');
  });

  test.each(['{Enter}', ' '])('%j selects the tab that has the focus', async (key) => {
    const user = await enter();
    await user.keyboard(`{Home}${key}`);
    expect(tab('1 Sak')).toHaveAttribute('aria-selected', 'true');
    expect(tab('1 Sak')).toHaveFocus();
    expect(tab('2 Tall')).toHaveAttribute('aria-selected', 'false');
  });

  test('is left by one press of Tab or Shift+Tab, and is entered again at the selected tab', async () => {
    const user = await enter();
    await user.keyboard('{Home}');
    await user.tab();
    expect(screen.getByRole('button', { name: 'etter' })).toHaveFocus();
    await user.tab({ shift: true });
    expect(tab('2 Tall')).toHaveFocus();
    await user.keyboard('{End}');
    await user.tab({ shift: true });
    expect(screen.getByRole('button', { name: 'før' })).toHaveFocus();
  });
});
