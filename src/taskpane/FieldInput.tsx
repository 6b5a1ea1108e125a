import { Field, Input, Select } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { fields, type FieldFormat, type FieldKey } from '../case/case';
import type { CellContent } from '../case/dataTables';
import { numberIn } from '../case/writtenNumber';
import { say, type Language } from '../text';
import { caseFields } from '../text/case';
import { caseStepWords as words } from '../text/pane/caseStep';
import { expectations } from '../text/workbook';
import { asFault } from '../workbook/fault';
import { formatted } from './formatted';
import type { CaseInWorkbook } from './useCase';

/** Reads what the user typed into a field: null when it is blank, undefined when it is not a value of the format. */
export function typedValue(text: string, format: FieldFormat): CellContent | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  if (format === 'text' || format === 'choice' || format === 'date') return typed;
  const number = numberIn(typed.replace(/\s*kr\.?$/i, ''));
  if (!number) return undefined;
  // A share is typed as 0,8 or as 80 %; 80 alone can only mean per cent.
  if (format === 'share') return number.percent || number.value <= 1 ? number.value : number.value / 100;
  return number.percent ? undefined : number.value;
}

/** Writes a value for a field that the user edits. A number is in Norwegian form in every language, because `typedValue` reads that form. */
export function editedText(value: CellContent, format: FieldFormat): string {
  if (value === null) return '';
  if (format === 'date' || format === 'year' || format === 'text' || format === 'choice') return String(value);
  return (formatted(value, format === 'share' ? 'share' : 'count', 'nb') ?? '').replace(/\u202f/g, '\u00a0');
}

interface Props {
  readonly field: FieldKey;
  readonly language: Language;
  readonly value: CellContent;
  readonly change: CaseInWorkbook['change'];
  /** The help under the field; the help of the Sak sheet when left out. */
  readonly hint?: string;
}

/** One field of the case. It is written to the workbook when the user leaves the field or presses Enter. */
export function FieldInput({ field: key, language, value, change, hint }: Props) {
  const id = useId();
  const field = fields.find((one) => one.key === key);
  const [draft, setDraft] = useState<string>();
  const [problem, setProblem] = useState<string>();
  if (!field) return null;
  const { format, choices } = field;
  const label = say(caseFields[key].label, language);

  const commit = async (text: string): Promise<void> => {
    const found = typedValue(text, format);
    if (found === undefined) {
      setProblem(say(words.notAllowed, language, { expected: say(expectations[format], language) }));
      return;
    }
    const chosen = choices?.find((choice) => String(choice) === found) ?? found;
    setProblem(undefined);
    if (chosen === value) {
      setDraft(undefined);
      return;
    }
    try {
      await change({ values: { [key]: chosen } });
      setDraft(undefined);
    } catch (error) {
      setProblem(asFault(error).in(language));
    }
  };

  return (
    <Field
      label={{ children: label, htmlFor: id }}
      hint={hint ?? say(caseFields[key].help, language)}
      validationState={problem === undefined ? 'none' : 'error'}
      validationMessage={problem ?? null}
    >
      {choices ? (
        <Select id={id} value={value === null ? '' : String(value)} onChange={(_, data) => void commit(data.value)}>
          <option value="">{say(words.notChosen, language)}</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          id={id}
          type={format === 'date' ? 'date' : 'text'}
          inputMode={format === 'text' || format === 'date' ? 'text' : 'decimal'}
          value={draft ?? editedText(value, format)}
          onChange={(_, data) => setDraft(data.value)}
          onBlur={() => void (draft !== undefined && commit(draft))}
          onKeyDown={({ key: pressed }) => void (pressed === 'Enter' && draft !== undefined && commit(draft))}
        />
      )}
    </Field>
  );
}
