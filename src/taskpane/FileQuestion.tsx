import { Button, Field, Input, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { withChoice, withDecimal, withRole } from '../sources/files/understand';
import { monthsIn, type Choices, type Question, type Understanding } from '../sources/files/Understanding';
import { say, type Language, type Words } from '../text';
import { fileQuestions, fileRoles } from '../text/files';
import { fileImportWords as words } from '../text/pane/fileImport';

const useStyles = makeStyles({
  question: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, paddingBlock: tokens.spacingVerticalXS },
  row: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  choice: { minWidth: 0, width: '100%' },
});

/** The answers to each question that has a few fixed ones. */
const answers: { readonly [Key in keyof Choices]?: readonly (readonly [NonNullable<Choices[Key]>, Words])[] } = {
  unit: [
    ['percent', words.percent],
    ['share', words.share],
  ],
  dash: [
    ['zero', words.zero],
    ['missing', words.isMissing],
  ],
  blanks: [
    ['zero', words.zero],
    ['missing', words.isMissing],
  ],
  filledDown: [
    ['yes', words.yes],
    ['no', words.no],
  ],
  undivided: [['total', words.total]],
  otherCategory: [['total', words.yes]],
  agesEnd: [
    ['everyone', words.everyone],
    ['not', words.not],
  ],
  duplicates: [
    ['sum', words.sum],
    ['first', words.first],
    ['last', words.last],
  ],
};

interface Props {
  readonly question: Question;
  readonly understanding: Understanding;
  readonly language: Language;
  readonly onAnswered: (understanding: Understanding) => void;
}

/** A question about a file, with its possible answers. The user answers a question without any by changing the columns above it. */
export function FileQuestion({ question, understanding, language, onAnswered }: Props) {
  const styles = useStyles();
  const { key, details, column } = question;
  const role = Object.entries(fileRoles).find(([name]) => name === details['role']);
  const text = say(fileQuestions[key], language, {
    ...details,
    ...(role && { role: say(role[1], language).toLocaleLowerCase('nb') }),
  });
  return (
    <div className={styles.question}>
      <Text>{text}</Text>
      <Answers question={question} understanding={understanding} language={language} onAnswered={onAnswered} label={text} />
      {key === 'role' && column !== undefined && (
        <div className={styles.row}>
          <Button
            size="small"
            onClick={() => onAnswered(withRole(understanding, column, understanding.columns[column]?.role ?? 'ignore'))}
          >
            {say(words.yes, language)}
          </Button>
          <Button size="small" onClick={() => onAnswered(withRole(understanding, column, 'ignore'))}>
            {say(words.no, language)}
          </Button>
        </div>
      )}
      {key === 'decimalMark' && column !== undefined && (
        <div className={styles.row}>
          <Button size="small" onClick={() => onAnswered(withDecimal(understanding, column, ','))}>
            {say(words.comma, language)}
          </Button>
          <Button size="small" onClick={() => onAnswered(withDecimal(understanding, column, '.'))}>
            {say(words.point, language)}
          </Button>
        </div>
      )}
    </div>
  );
}

function Answers({ question: { choice }, understanding, language, onAnswered, label }: Props & { readonly label: string }) {
  const styles = useStyles();
  const [year, setYear] = useState('');
  if (choice === undefined) return null;
  if (choice === 'year')
    return (
      <Field label={say(words.answer, language)}>
        <Input
          inputMode="numeric"
          value={year}
          onChange={(_, { value }) => {
            setYear(value);
            if (/^(19|20)\d\d$/.test(value.trim())) onAnswered(withChoice(understanding, 'year', Number(value)));
          }}
        />
      </Field>
    );
  if (choice === 'month' || choice === 'contents') {
    const options =
      choice === 'month'
        ? monthsIn(understanding.columns).map(String)
        : [...new Set(understanding.columns.flatMap((one) => (one.role === 'contents' ? one.words : (one.contents ?? []))))];
    return (
      <Select
        className={styles.choice}
        aria-label={label}
        value=""
        onChange={(_, { value }) => {
          if (value !== '')
            onAnswered(
              choice === 'month'
                ? withChoice(understanding, 'month', Number(value))
                : withChoice(understanding, 'contents', value),
            );
        }}
      >
        <option value="" />
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </Select>
    );
  }
  return (
    <div className={styles.row}>
      {(answers[choice] ?? []).map(([value, name]) => (
        <Button key={value} size="small" onClick={() => onAnswered(withChoice(understanding, choice, value))}>
          {say(name, language)}
        </Button>
      ))}
    </div>
  );
}
