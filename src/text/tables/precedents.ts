import type { Words } from '../index';

export const precedentsTable = {
  title: { nb: 'Presedens', nn: 'Presedens', en: 'Precedents' },
  area: { nb: 'Område', nn: 'Område', en: 'Area' },
  jobs: { nb: 'Tapte arbeidsplasser', nn: 'Tapte arbeidsplassar', en: 'Jobs lost' },
  share: { nb: 'Andel', nn: 'Del', en: 'Share' },
  isolated: { nb: 'Lite og isolert', nn: 'Lite og isolert', en: 'Small and isolated' },
  outcome: { nb: 'Utfall', nn: 'Utfall', en: 'Outcome' },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  thisCase: { nb: 'Denne saken', nn: 'Denne saka', en: 'This case' },
  note: {
    nb: 'De kjente sakene som er nærmest denne i tapte arbeidsplasser, i andel av sysselsettingen og i om stedet er lite og isolert. .. = kilden sier det ikke. En presedens binder ikke: hver sak vurderes for seg.',
    nn: 'Dei kjende sakene som er nærast denne i tapte arbeidsplassar, i del av sysselsetjinga og i om staden er liten og isolert. .. = kjelda seier det ikkje. Ein presedens bind ikkje: kvar sak blir vurdert for seg.',
    en: 'The known cases nearest to this one in jobs lost, in their share of employment and in whether the place is small and isolated. .. = the source does not say. A precedent does not bind: each case is judged on its own.',
  },
  lacks: {
    nb: 'Uten bortfall og sysselsatte før tapet på arket Sak finnes det ingen nærmeste saker: fyll dem ut der.',
    nn: 'Utan bortfall og sysselsette før tapet på arket Sak finst det ingen nærmaste saker: fyll dei ut der.',
    en: 'Without the loss and employment before it on the sheet Sak there are no nearest cases: fill them in there.',
  },
} satisfies Record<string, Words>;
