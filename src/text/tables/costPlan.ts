import type { Words } from '../index';

export const costTable = {
  title: { nb: 'Kostnadsplan (rammebudsjett)', nn: 'Kostnadsplan (rammebudsjett)', en: 'Cost plan (framework budget)' },
  sheet: { nb: 'Kostnadsplan', nn: 'Kostnadsplan', en: 'Cost plan' },
  administration: { nb: 'Administrasjon', nn: 'Administrasjon', en: 'Administration' },
  stages: {
    enabling: { nb: 'tilretteleggende', nn: 'tilretteleggjande', en: 'enabling' },
    preStudy: { nb: 'bedriftsrettet, forstudie', nn: 'bedriftsretta, forstudie', en: 'business-oriented, pre-study' },
    pilotProject: { nb: 'bedriftsrettet, forprosjekt', nn: 'bedriftsretta, forprosjekt', en: 'business-oriented, pilot project' },
    mainProject: {
      nb: 'bedriftsrettet, hovedprosjekt',
      nn: 'bedriftsretta, hovudprosjekt',
      en: 'business-oriented, main project',
    },
  },
  financing: { nb: 'Finansiering (B1)', nn: 'Finansiering (B1)', en: 'Financing (B1)' },
  difference: { nb: 'Kostnader minus finansiering', nn: 'Kostnader minus finansiering', en: 'Costs minus financing' },
  agrees: {
    nb: 'Kostnader og finansiering går opp.',
    nn: 'Kostnader og finansiering går opp.',
    en: 'Costs and financing agree.',
  },
  disagrees: {
    nb: 'Går ikke opp. Kostnader minus finansiering:',
    nn: 'Går ikkje opp. Kostnader minus finansiering:',
    en: 'Do not agree. Costs minus financing:',
  },
  key: {
    nb: 'Fordelingsnøkkel (antatt, endre)',
    nn: 'Fordelingsnøkkel (tenkt, endre)',
    en: 'Distribution key (assumed, change)',
  },
  keyAdministration: {
    nb: 'Administrasjon, andel av totalen',
    nn: 'Administrasjon, del av totalen',
    en: 'Administration, share of the total',
  },
  keyStage: { nb: 'Av resten: {stage}', nn: 'Av resten: {stage}', en: 'Of the rest: {stage}' },
  note: {
    nb: 'Midlene skal primært gå til prosjekter i tidlig fase, forstudie og forprosjekt. Fordelingsnøkkelen er et forslag; andelene per innsatsområde står på arket Sak.',
    nn: 'Midlane skal primært gå til prosjekt i tidleg fase, forstudie og forprosjekt. Fordelingsnøkkelen er eit framlegg; delane per innsatsområde står på arket Sak.',
    en: 'The money is primarily for early-phase projects, pre-studies and pilot projects. The distribution key is a proposal; the shares by focus area are on the sheet Sak.',
  },
} satisfies Record<string, Words | Record<string, Words>>;
