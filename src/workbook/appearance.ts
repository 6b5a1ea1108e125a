/** The colours, fonts and number formats of the sheets. Text has a contrast of at least 4.5 to 1 against its background, also when printed in grey. */

import type { Format } from '../tables/definition';
import type { StyledRange } from '../tables/sheetPlan';

export const font = 'Calibri';

/** Number formats in Excel's en-US codes. Excel displays them in the user's locale. */
export const numberFormats: Record<Format, string> = {
  text: 'General',
  code: '@',
  count: '#,##0',
  decimal: '0.00',
  money: '#,##0;-#,##0;"–"',
  share: '0.0%',
  year: '0',
  date: 'dd.mm.yyyy',
};

export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly align?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
}

interface Appearance extends Look {
  readonly line?: { readonly edge: 'EdgeTop' | 'EdgeBottom'; readonly color: string };
}

export const appearances: Record<StyledRange['role'], Appearance> = {
  title: { bold: true, size: 16, color: '#123B4A' },
  subtitle: { size: 11, color: '#3B4A52', align: 'Left' },
  header: { bold: true, color: '#FFFFFF', fill: '#1B5E73', wrap: true, vertical: 'Center', align: 'Left' },
  headerOfNumbers: { bold: true, color: '#FFFFFF', fill: '#1B5E73', wrap: true, vertical: 'Center', align: 'Right' },
  headerOfText: { bold: true, color: '#FFFFFF', fill: '#1B5E73', wrap: true, vertical: 'Center', align: 'Left', indent: 1 },
  indented: { indent: 1 },
  workings: { bold: true, size: 9, color: '#4A5960', fill: '#EEF2F3' },
  wrapped: { wrap: true },
  heading: { bold: true, size: 12, color: '#123B4A' },
  note: { italic: true, size: 9, color: '#4A5960', wrap: true, align: 'Left' },
  body: {},
  label: { color: '#123B4A', align: 'Left' },
  figure: { bold: true, align: 'Right' },
  link: { color: '#0B5394', align: 'Left' },
  input: { fill: '#FFF6CC', color: '#3A2E00' },
  field: { fill: '#FFF6CC', color: '#3A2E00', align: 'Left', wrap: true },
  total: { bold: true, fill: '#E6F0F3', line: { edge: 'EdgeTop', color: '#1B5E73' } },
  verdict: { bold: true, size: 14, color: '#123B4A', fill: '#E6F0F3', align: 'Center' },
  check: { italic: true, color: '#7A1F1F' },
  muted: { size: 9, color: '#4A5960', wrap: true },
};

/** Colours of chart series, alternately dark and light. Each has a contrast of 3:1 against white and against the one before, so that neighbours differ in grey print too. */
export const seriesColors = ['#14495A', '#D17A0F', '#6B2338', '#4F94A8', '#3F3670', '#8A8F1F'] as const;
