import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
});

interface Props {
  /** The id of the heading, by which the content of the section can be labelled. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a step under a heading, which also names the part to screen readers. */
export function Section({ id, title, children }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} className={styles.heading}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}
