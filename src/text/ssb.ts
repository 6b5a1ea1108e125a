/** Messages for figures from Statistics Norway that could not be fetched, or only in part. A message names a table by its number and its subject. */

import type { Words } from './index';

export const ssbFaults = {
  fetchCancelled: {
    nb: 'Hentingen ble avbrutt. Ingen tall er endret.',
    nn: 'Hentinga vart avbroten. Ingen tal er endra.',
    en: 'The fetch was cancelled. No figures have changed.',
  },
  ssbUnreachable: {
    nb: 'Fikk ikke svar fra SSB (data.ssb.no). Sjekk nettet, og prøv igjen om litt. Tallene kan også lastes ned fra ssb.no og hentes fra fil.',
    nn: 'Fekk ikkje svar frå SSB (data.ssb.no). Sjekk nettet, og prøv igjen om litt. Tala kan òg lastast ned frå ssb.no og hentast frå fil.',
    en: 'No answer from Statistics Norway (data.ssb.no). Check the network, and try again shortly. The figures can also be downloaded from ssb.no and read from a file.',
  },
  ssbNoAnswer: {
    nb: 'SSB-tabell {table} ({title}) kom ikke: forbindelsen ble brutt eller svaret tok for lang tid. Prøv igjen.',
    nn: 'SSB-tabell {table} ({title}) kom ikkje: sambandet vart brote eller svaret tok for lang tid. Prøv igjen.',
    en: 'Statistics Norway’s table {table} ({title}) did not come: the connection broke or the answer took too long. Try again.',
  },
  ssbBusy: {
    nb: 'SSB-tabell {table} ({title}) kom ikke: SSB tar ikke imot flere spørringer akkurat nå. Vent et minutt, og prøv igjen.',
    nn: 'SSB-tabell {table} ({title}) kom ikkje: SSB tek ikkje imot fleire spørjingar akkurat no. Vent eit minutt, og prøv igjen.',
    en: 'Statistics Norway’s table {table} ({title}) did not come: no more queries are taken right now. Wait a minute, and try again.',
  },
  ssbOutOfOrder: {
    nb: 'SSB-tabell {table} ({title}) kom ikke: tjenesten hos SSB svarte med feil {status}. Prøv igjen senere.',
    nn: 'SSB-tabell {table} ({title}) kom ikkje: tenesta hos SSB svarte med feil {status}. Prøv igjen seinare.',
    en: 'Statistics Norway’s table {table} ({title}) did not come: the service answered with error {status}. Try again later.',
  },
  ssbNotFound: {
    nb: 'SSB-tabell {table} ({title}) finnes ikke lenger under dette nummeret. Søk opp tabellen på ssb.no/statbank, og hent tallene fra fil.',
    nn: 'SSB-tabell {table} ({title}) finst ikkje lenger under dette nummeret. Søk opp tabellen på ssb.no/statbank, og hent tala frå fil.',
    en: 'Statistics Norway’s table {table} ({title}) no longer exists under this number. Find it at ssb.no/statbank, and read the figures from a file.',
  },
  ssbRefused: {
    nb: 'SSB-tabell {table} ({title}) kom ikke: SSB avviste spørringen ({status}: {said}). Tabellen kan være lagt om. Hent tallene fra fil.',
    nn: 'SSB-tabell {table} ({title}) kom ikkje: SSB avviste spørjinga ({status}: {said}). Tabellen kan vere lagd om. Hent tala frå fil.',
    en: 'Statistics Norway’s table {table} ({title}) did not come: the query was refused ({status}: {said}). The table may have been changed. Read the figures from a file.',
  },
  ssbUnreadable: {
    nb: 'SSB-tabell {table} ({title}) kom ikke: svaret var ikke en hel tabell ({what}). Prøv igjen. Hjelper ikke det, hent tallene fra fil.',
    nn: 'SSB-tabell {table} ({title}) kom ikkje: svaret var ikkje ein heil tabell ({what}). Prøv igjen. Hjelper ikkje det, hent tala frå fil.',
    en: 'Statistics Norway’s table {table} ({title}) did not come: the answer was not a whole table ({what}). Try again. If that does not help, read the figures from a file.',
  },
  ssbChanged: {
    nb: 'SSB-tabell {table} ({title}) er lagt om: fant ikke «{what}». Hent tallene fra fil.',
    nn: 'SSB-tabell {table} ({title}) er lagd om: fann ikkje «{what}». Hent tala frå fil.',
    en: 'Statistics Norway’s table {table} ({title}) has been changed: “{what}” was not found. Read the figures from a file.',
  },
  ssbHoles: {
    nb: 'SSB-tabell {table} ({title}) har ikke tall på dagens grenser for {places}. Cellene står tomme.',
    nn: 'SSB-tabell {table} ({title}) har ikkje tal på grensene i dag for {places}. Cellene står tomme.',
    en: 'Statistics Norway’s table {table} ({title}) has no figures on today’s borders for {places}. The cells are blank.',
  },
  ssbMissingFigures: {
    nb: 'SSB-tabell {table} ({title}): {count} tall er ikke oppgitt ({places}). De mangler, og regnes ikke som 0.',
    nn: 'SSB-tabell {table} ({title}): {count} tal er ikkje oppgjevne ({places}). Dei manglar, og blir ikkje rekna som 0.',
    en: 'Statistics Norway’s table {table} ({title}): {count} figures are not given ({places}). They are missing, and do not count as 0.',
  },
  ssbPlaceLacking: {
    nb: 'SSB-tabell {table} ({title}) har ikke tall for {places}. Skriv dem inn på dataarket om de finnes et annet sted.',
    nn: 'SSB-tabell {table} ({title}) har ikkje tal for {places}. Skriv dei inn på dataarket om dei finst ein annan stad.',
    en: 'Statistics Norway’s table {table} ({title}) has no figures for {places}. Enter them on the data sheet if they exist elsewhere.',
  },
  ssbMovesWithin: {
    nb: 'SSB-tabell {table} ({title}): inn- og utflytting for {places} finnes bare som sum av kommunene, der flytting innenfor fylket er med. Cellene står tomme.',
    nn: 'SSB-tabell {table} ({title}): inn- og utflytting for {places} finst berre som sum av kommunane, der flytting innanfor fylket er med. Cellene står tomme.',
    en: 'Statistics Norway’s table {table} ({title}): migration for {places} exists only as the sum of its municipalities, which counts moves within the county. The cells are blank.',
  },
  klassNotFetched: {
    nb: 'Kommuneinndelingen og sentralitetsklassene kom ikke fra SSB (Klass 131 og 128). De innebygde fra 2024 er brukt. Sjekk dem mot ssb.no/klass.',
    nn: 'Kommuneinndelinga og sentralitetsklassane kom ikkje frå SSB (Klass 131 og 128). Dei innebygde frå 2024 er brukte. Sjekk dei mot ssb.no/klass.',
    en: 'The municipalities and centrality classes did not come from Statistics Norway (Klass 131 and 128). The built-in ones of 2024 are used. Check them against ssb.no/klass.',
  },
} satisfies Record<string, Words>;
