import { Field, MessageBar, MessageBarBody, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fields, type Case, type FieldKey } from '../case/case';
import { reasonOf, sentenceOf } from '../programme/reasons';
import { budget, profiles } from '../programme';
import { findFundingModel, fundingModels } from '../rules';
import { say, type Language } from '../text';
import { caseFields } from '../text/case';
import { financingStepWords as words } from '../text/pane/financingStep';
import { partyWords } from '../text/rules';
import { asFault, type WorkbookFault } from '../workbook/fault';
import type { WorkbookCase } from '../workbook/readWorkbook';
import { FaultMessage } from './FaultMessage';
import { FieldInput } from './FieldInput';
import { formatted } from './formatted';
import { ListEditor } from './ListEditor';
import { RuleHelp } from './RuleHelp';
import type { CaseInWorkbook } from './useCase';
import { Section } from './Section';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  detail: { color: tokens.colorNeutralForeground2 },
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', minWidth: '100%', fontSize: tokens.fontSizeBase200 },
  // The list is as wide as the pane, however long its options are.
  choice: { minWidth: 0, width: '100%' },
  cell: {
    textAlign: 'end',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInlineStart: tokens.spacingHorizontalS,
  },
  first: { textAlign: 'start', paddingInlineStart: 0 },
  sum: {
    fontWeight: tokens.fontWeightSemibold,
    borderBlockStartWidth: tokens.strokeWidthThin,
    borderBlockStartStyle: 'solid',
    borderBlockStartColor: tokens.colorNeutralStroke1,
  },
});

interface Props {
  readonly language: Language;
  readonly opened: WorkbookCase;
  readonly change: CaseInWorkbook['change'];
}

const planFields = [
  'total',
  'model',
  'firstYear',
  'years',
  'profile',
  'unit',
  'startDate',
] as const satisfies readonly FieldKey[];

/** Step 5: the amount, the funding model and the years. The plan below them follows each change. */
export function FinancingStep({ language, opened, change }: Props) {
  const styles = useStyles();
  const { case: values, data } = opened;
  const date = values.grantDate ?? undefined;
  const shares = data.focusAreas.reduce((sum, [, share]) => sum + (typeof share === 'number' ? share : 0), 0);
  return (
    <div className={styles.stack}>
      <Section id="money" title={say(words.money, language)}>
        {planFields.map((key) =>
          key === 'model' ? (
            <ModelChoice key={key} language={language} model={values.model} change={change} />
          ) : (
            <FieldInput key={key} field={key} language={language} value={values[key]} change={change} />
          ),
        )}
        <RuleHelp topic="financing" language={language} date={date} />
        <RuleHelp topic="period" language={language} date={date} />
      </Section>
      <Section id="plan" title={say(words.plan, language)}>
        <Plan language={language} values={values} />
        <RuleHelp topic="payment" language={language} date={date} />
      </Section>
      <Section id="areas" title={say(words.focusAreas, language)}>
        <Text size={200} className={styles.detail}>
          {say(words.focusAreasHint, language, { sum: formatted(shares, 'share', language) ?? '' })}
        </Text>
        <ListEditor
          list="focusAreas"
          labelledBy="areas"
          rows={data.focusAreas}
          language={language}
          change={change}
          add={say(words.addArea, language)}
          newRow={[say(words.newArea, language), null]}
        />
      </Section>
    </div>
  );
}

function ModelChoice({ language, model, change }: Pick<Props, 'language' | 'change'> & { readonly model: string | null }) {
  const styles = useStyles();
  const [fault, setFault] = useState<WorkbookFault>();
  const known = model === null ? undefined : findFundingModel(model);
  const choose = async (chosen: string): Promise<void> => {
    setFault(undefined);
    try {
      await change({ values: { model: chosen === '' ? null : chosen } });
    } catch (error) {
      setFault(asFault(error));
    }
  };
  return (
    <>
      <Field label={say(caseFields.model.label, language)} hint={say(caseFields.model.help, language)}>
        <Select className={styles.choice} value={known?.id ?? model ?? ''} onChange={(_, { value }) => void choose(value)}>
          <option value="" />
          {model !== null && !known && <option value={model}>{say(words.otherModel, language, { model })}</option>}
          {fundingModels.map(({ id, weights }) => (
            <option key={id} value={id}>
              {`${id}: ${weights.map(({ party }) => say(partyWords[party], language)).join(', ')}`}
            </option>
          ))}
        </Select>
      </Field>
      {fault && <FaultMessage fault={fault} language={language} />}
    </>
  );
}

const needed = ['total', 'firstYear', 'years', 'model'] as const satisfies readonly FieldKey[];

/** Shows the plan, or the sentence that says why there is none. */
function Plan({ language, values }: { readonly language: Language; readonly values: Case }) {
  const styles = useStyles();
  const planned = planOf(values, language);
  if (typeof planned === 'string')
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{planned}</MessageBarBody>
      </MessageBar>
    );
  const { parties, plan } = planned;
  const kroner = (amount: number | undefined): string => formatted(amount ?? null, 'count', language) ?? '';
  return (
    <>
      <Text size={200} className={styles.detail}>
        {say(words.planLead, language)}
      </Text>
      {/* A wide table scrolls by itself, and takes the focus so that the keyboard can scroll it. */}
      <div className={styles.scroll} tabIndex={0} role="group" aria-labelledby="plan">
        <table className={styles.table} aria-labelledby="plan">
          <thead>
            <tr>
              <th scope="col" className={styles.first}>
                {say(words.year, language)}
              </th>
              {parties.map((party, index) => (
                <th key={index} scope="col" className={styles.cell}>
                  {party}
                </th>
              ))}
              <th scope="col" className={styles.cell}>
                {say(words.sum, language)}
              </th>
            </tr>
          </thead>
          <tbody>
            {plan.years.map((year, row) => (
              <tr key={year}>
                <th scope="row" className={styles.first}>
                  {year}
                </th>
                {parties.map((_, column) => (
                  <td key={column} className={styles.cell}>
                    {kroner(plan.amounts[row]?.[column])}
                  </td>
                ))}
                <td className={styles.cell}>{kroner(plan.yearTotals[row])}</td>
              </tr>
            ))}
            <tr className={styles.sum}>
              <th scope="row" className={styles.first}>
                {say(words.sum, language)}
              </th>
              {parties.map((_, column) => (
                <td key={column} className={styles.cell}>
                  {kroner(plan.partyTotals[column])}
                </td>
              ))}
              <td className={styles.cell}>{kroner(values.total ?? undefined)}</td>
            </tr>
          </tbody>
        </table>
      </div>
    </>
  );
}

function planOf(values: Case, language: Language) {
  const { total, firstYear, years, model, profile, unit, grantDate } = values;
  if (total === null || firstYear === null || years === null || model === null) {
    const lacking = fields.filter(({ key }) => needed.some((one) => one === key) && values[key] === null);
    return say(words.lacks, language, { fields: lacking.map(({ key }) => say(caseFields[key].label, language)).join(', ') });
  }
  const found = findFundingModel(model);
  if (!found) return say(words.unknownModel, language, { model });
  try {
    const plan = budget(
      total,
      firstYear,
      years,
      found.weights.map(({ amount }) => amount),
      {
        unit: unit ?? 1,
        profile: profiles.find(({ id }) => id === profile)?.id ?? 'jevn',
        ...(grantDate === null ? {} : { date: grantDate }),
      },
    );
    return { plan, parties: found.weights.map(({ party }) => say(partyWords[party], language)) };
  } catch (error) {
    const reason = reasonOf(error);
    if (!reason) throw error;
    return sentenceOf(reason, language, say(caseFields.total.label, language));
  }
}
