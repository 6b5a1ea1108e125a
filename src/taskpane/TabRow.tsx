import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';

/** The look of Fluent's small tabs. Fluent's own TabList brings a library for moving the focus, which would be a sixth of taskpane.js. */
const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', marginInline: `calc(-1 * ${tokens.spacingHorizontalSNudge})` },
  tab: {
    position: 'relative',
    display: 'grid',
    justifyItems: 'center',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground2Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, zIndex: 1 },
    // A tab is always as wide as when it is selected, so that the tabs beside it do not move.
    '::before': {
      content: 'attr(data-name)',
      height: 0,
      overflow: 'hidden',
      visibility: 'hidden',
      fontWeight: tokens.fontWeightSemibold,
    },
    '::after': {
      content: '""',
      position: 'absolute',
      bottom: 0,
      insetInline: tokens.spacingHorizontalSNudge,
      height: tokens.strokeWidthThick,
      borderRadius: tokens.borderRadiusCircular,
    },
    ':hover::after': { backgroundColor: tokens.colorNeutralStroke1Hover },
    '@media (forced-colors: active)': { ':hover::after': { backgroundColor: 'Highlight' } },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': { backgroundColor: tokens.colorCompoundBrandStroke },
    ':hover::after': { backgroundColor: tokens.colorCompoundBrandStrokeHover },
    '@media (forced-colors: active)': {
      '::after': { backgroundColor: 'ButtonText' },
      ':hover::after': { backgroundColor: 'ButtonText' },
    },
  },
});

interface Props<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly name: string }[];
  readonly selected: Id;
  /** Id of the one panel that shows what the selected tab stands for. The panel is labelled by `tab-` and the id of that tab. */
  readonly panel: string;
  readonly onSelect: (id: Id) => void;
}

/**
 * A row of tabs over one panel. The arrow keys, Home and End move the focus, and Enter and Space select. Moving past a tab does not open it, because a step
 * may take a while to load (the pattern "tabs with manual activation" of the ARIA Authoring Practices Guide).
 */
export function TabRow<Id extends string>({ label, tabs, selected, panel, onSelect }: Props<Id>) {
  const styles = useStyles();
  const [focused, setFocused] = useState<Id>();
  const moveFocus = (event: KeyboardEvent<HTMLDivElement>): void => {
    const from = tabs.findIndex(({ id }) => id === focused);
    const places: Readonly<Record<string, number>> = { ArrowRight: from + 1, ArrowLeft: from - 1, Home: 0, End: -1 };
    const to = places[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    [...event.currentTarget.querySelectorAll('button')].at(to % tabs.length)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className={styles.row} onKeyDown={moveFocus} onBlur={() => setFocused(undefined)}>
      {tabs.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          data-name={name}
          aria-selected={id === selected}
          aria-controls={id === selected ? panel : undefined}
          tabIndex={id === (focused ?? selected) ? 0 : -1}
          className={mergeClasses(styles.tab, id === selected && styles.selected)}
          onFocus={() => setFocused(id)}
          onClick={() => onSelect(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
