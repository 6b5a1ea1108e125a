import { receipt } from '../programme/receipt';
import type { Surroundings } from '../workbook/selfTest/report';
import { today } from './today';

const isInOffice = (): boolean => typeof Office !== 'undefined' && 'diagnostics' in Office.context;

/** Whether Excel says that it supports this version of ExcelApi. Outside Office the answer is true, so that the test tries it. */
export const saysSupported = (version: string): boolean =>
  !isInOffice() || Office.context.requirements.isSetSupported('ExcelApi', version);

const newest = (set: string): string => {
  let version = 0;
  while (version < 99 && Office.context.requirements.isSetSupported(set, `1.${version + 1}`)) version++;
  return version === 0 ? 'none' : `1.${version}`;
};

/** Describes the program that the self-test ran in, for the head of its report. */
export function surroundings(): Surroundings {
  const { version, hash } = receipt();
  const everywhere = { Date: today(), OMST: `${version} (${hash})`, Browser: navigator.userAgent };
  if (!isInOffice()) return { ...everywhere, Excel: 'none: the host that stands in for it' };
  const { contentLanguage, diagnostics, displayLanguage } = Office.context;
  return {
    ...everywhere,
    Excel: `${diagnostics.host} ${diagnostics.version}, ${diagnostics.platform}`,
    Languages: `shown ${displayLanguage}, content ${contentLanguage}`,
    ExcelApi: newest('ExcelApi'),
    CustomFunctionsRuntime: newest('CustomFunctionsRuntime'),
    SharedRuntime: newest('SharedRuntime'),
  };
}
