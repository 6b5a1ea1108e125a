/** The messages of functions that have no answer. Each says what is wrong and what to do. */

import type { Words } from './index';

export const messages = {
  wrongKind: {
    nb: '«{argument}»: fikk «{got}», men her skal det stå {expects}.',
    nn: '«{argument}»: fekk «{got}», men her skal det stå {expects}.',
    en: '“{argument}”: got “{got}”, but this must be {expects}.',
  },
  outOfRange: {
    nb: '«{argument}»: {got} er utenfor det tillatte. Her skal det stå {expects}.',
    nn: '«{argument}»: {got} er utanfor det tillatne. Her skal det stå {expects}.',
    en: '“{argument}”: {got} is out of range. This must be {expects}.',
  },
  outOfLimits: {
    nb: '«{argument}»: {got} er utenfor det tillatte. Her skal det stå {expects}, {allowed}.',
    nn: '«{argument}»: {got} er utanfor det tillatne. Her skal det stå {expects}, {allowed}.',
    en: '“{argument}”: {got} is out of range. This must be {expects}, {allowed}.',
  },
  textTooLong: {
    nb: '«{argument}» er en tekst på mer enn {most} tegn. Skriv navnet kortere.',
    nn: '«{argument}» er ein tekst på meir enn {most} teikn. Skriv namnet kortare.',
    en: '“{argument}” is a text of more than {most} characters. Write a shorter name.',
  },
  missing: {
    nb: '«{argument}» mangler. Fyll inn {expects}.',
    nn: '«{argument}» manglar. Fyll inn {expects}.',
    en: '“{argument}” is missing. Give {expects}.',
  },
  missingIn: {
    nb: '«{argument}» mangler et tall i celle {position}. Fyll det inn, eller ta raden ut.',
    nn: '«{argument}» manglar eit tal i celle {position}. Fyll det inn, eller ta ut rada.',
    en: '“{argument}” lacks a figure in cell {position}. Fill it in, or take the row out.',
  },
  unknownMunicipality: {
    nb: '«{argument}»: kjenner ingen kommune «{got}» siden 1994. De som ligner mest, er {near}. Skriv navnet eller nummeret med fire siffer.',
    nn: '«{argument}»: kjenner ingen kommune «{got}» sidan 1994. Dei som liknar mest, er {near}. Skriv namnet eller nummeret med fire siffer.',
    en: '“{argument}”: no municipality since 1994 is known as “{got}”. The most alike are {near}. Write the name, or the number with four digits.',
  },
  severalMunicipalities: {
    nb: '«{argument}»: flere kommuner heter «{got}»: {candidates}. Skriv nummeret, eller fylket i parentes etter navnet.',
    nn: '«{argument}»: fleire kommunar heiter «{got}»: {candidates}. Skriv nummeret, eller fylket i parentes etter namnet.',
    en: '“{argument}”: several municipalities are called “{got}”: {candidates}. Write the number, or the county in brackets after the name.',
  },
  dividedMunicipality: {
    nb: '«{argument}»: «{got}» svarer til flere kommuner: {candidates}. Kommunen er delt eller slått sammen; skriv nummeret på den du mener.',
    nn: '«{argument}»: «{got}» svarer til fleire kommunar: {candidates}. Kommunen er delt eller slått saman; skriv nummeret på den du meiner.',
    en: '“{argument}”: “{got}” corresponds to several municipalities: {candidates}. It was divided or merged; write the number of the one you mean.',
  },
  unknownName: {
    nb: '«{argument}»: kjenner ikke «{got}». Velg mellom {choices}.',
    nn: '«{argument}»: kjenner ikkje «{got}». Vel mellom {choices}.',
    en: '“{argument}”: “{got}” is not known. Choose from {choices}.',
  },
  passedOn: {
    nb: '«{argument}» inneholder feilen {got}. Rett den først.',
    nn: '«{argument}» inneheld feilen {got}. Rett han først.',
    en: '“{argument}” holds the error {got}. Correct that first.',
  },
  oneValue: {
    nb: '«{argument}» er et område på {rows} × {columns} celler. Her trengs én celle.',
    nn: '«{argument}» er eit område på {rows} × {columns} celler. Her trengst éi celle.',
    en: '“{argument}” is a range of {rows} × {columns} cells. This needs one cell.',
  },
  oneColumn: {
    nb: '«{argument}» er et område på {rows} × {columns} celler. Bruk én celle eller én kolonne: svaret er en rad for hver.',
    nn: '«{argument}» er eit område på {rows} × {columns} celler. Bruk éi celle eller éin kolonne: svaret er ei rad for kvar.',
    en: '“{argument}” is a range of {rows} × {columns} cells. Use one cell or one column: the answer is a row for each.',
  },
  unequalShapes: {
    nb: '«{argument}» er et område på {rows} × {columns} celler og passer ikke med de andre. Bruk én verdi, én rad, én kolonne eller samme størrelse.',
    nn: '«{argument}» er eit område på {rows} × {columns} celler og passar ikkje med dei andre. Bruk éin verdi, éi rad, éin kolonne eller same storleik.',
    en: '“{argument}” is a range of {rows} × {columns} cells and does not fit the others. Use one value, one row, one column or the same size.',
  },
  numberTooLarge: {
    nb: '«{argument}» har et tall på mer enn 15 sifre. Rett det.',
    nn: '«{argument}» har eit tal på meir enn 15 siffer. Rett det.',
    en: '“{argument}” holds a number of more than 15 digits. Correct it.',
  },
  tooManyCells: {
    nb: '«{argument}» er et område på {rows} × {columns} celler, og det meste er {most}. Velg bare de cellene som trengs.',
    nn: '«{argument}» er eit område på {rows} × {columns} celler, og det meste er {most}. Vel berre dei cellene som trengst.',
    en: '“{argument}” is a range of {rows} × {columns} cells, and the most is {most}. Choose only the cells that are needed.',
  },
  tooManyAnswers: {
    nb: 'Områdene gir {rows} × {columns} svar, og det meste er {most} om gangen. Del dem opp, eller velg bare de cellene som trengs.',
    nn: 'Områda gir {rows} × {columns} svar, og det meste er {most} om gongen. Del dei opp, eller vel berre dei cellene som trengst.',
    en: 'The ranges give {rows} × {columns} answers, and the most is {most} at a time. Divide them, or choose only the cells that are needed.',
  },
  tooManyCellsInAnswer: {
    nb: 'Svar i {rows} rader tar flere enn {most} celler. Del områdene opp.',
    nn: 'Svar i {rows} rader tek fleire enn {most} celler. Del opp områda.',
    en: 'Answers in {rows} rows take more than {most} cells. Divide the ranges.',
  },
  nothingInUse: {
    nb: 'Ingen rad er i bruk. Fyll inn minst én.',
    nn: 'Inga rad er i bruk. Fyll inn minst éi.',
    en: 'No row is in use. Fill in at least one.',
  },
  oneLine: {
    nb: '«{argument}» er et område på {rows} × {columns} celler. Bruk én rad eller én kolonne.',
    nn: '«{argument}» er eit område på {rows} × {columns} celler. Bruk éi rad eller éin kolonne.',
    en: '“{argument}” is a range of {rows} × {columns} cells. Use one row or one column.',
  },
  columnsNeeded: {
    nb: '«{argument}» har {columns} kolonner. Her trengs {needed}: {expects}.',
    nn: '«{argument}» har {columns} kolonnar. Her trengst {needed}: {expects}.',
    en: '“{argument}” has {columns} columns. This needs {needed}: {expects}.',
  },
  noWeight: {
    nb: 'Andelene er 0 til sammen. Minst én må være større enn 0.',
    nn: 'Delane er 0 til saman. Minst éin må vere større enn 0.',
    en: 'The shares sum to 0. At least one must be above 0.',
  },
  yearMissing: {
    nb: '«{argument}» mangler årstall i celle {position}, der det står et tall. Fyll inn året.',
    nn: '«{argument}» manglar årstal i celle {position}, der det står eit tal. Fyll inn året.',
    en: '“{argument}” lacks the year in cell {position}, where there is a figure. Fill in the year.',
  },
  lengthsDiffer: {
    nb: 'De to områdene er ikke like lange. Velg områder med like mange celler.',
    nn: 'Dei to områda er ikkje like lange. Vel område med like mange celler.',
    en: 'The two ranges are not of the same length. Choose ranges with as many cells.',
  },
  yearNotWhole: {
    nb: 'Årstall {position} er ikke et helt årstall. Skriv året med fire siffer.',
    nn: 'Årstal {position} er ikkje eit heilt årstal. Skriv året med fire siffer.',
    en: 'Year number {position} is not a whole year. Write it with four digits.',
  },
  yearTwice: {
    nb: 'Året {year} står to ganger. La hvert år stå én gang.',
    nn: 'Året {year} står to gonger. La kvart år stå éin gong.',
    en: 'The year {year} is there twice. Let every year stand once.',
  },
  yearsNotConsecutive: {
    nb: 'Etter {after} kommer {next}. Sett inn en rad for hvert år imellom; la tallet stå tomt der det mangler.',
    nn: 'Etter {after} kjem {next}. Set inn ei rad for kvart år imellom; la talet stå tomt der det manglar.',
    en: 'After {after} comes {next}. Put in a row for each year between; leave the figure blank where it is missing.',
  },
  valueNotFinite: {
    nb: 'Tallet for {year} er ikke et tall som kan brukes. Rett det.',
    nn: 'Talet for {year} er ikkje eit tal som kan brukast. Rett det.',
    en: 'The figure for {year} cannot be used. Correct it.',
  },
  valueNegative: {
    nb: 'Tallet for {year} er negativt ({value}). Antall kan ikke være under 0.',
    nn: 'Talet for {year} er negativt ({value}). Eit tal på personar kan ikkje vere under 0.',
    en: 'The figure for {year} is negative ({value}). A number of persons cannot be below 0.',
  },
  valueNotPositive: {
    nb: 'Metoden {method} trenger tall over 0, men {year} har {value}. Velg en annen metode.',
    nn: 'Metoden {method} treng tal over 0, men {year} har {value}. Vel ein annan metode.',
    en: 'The method {method} needs figures above 0, but {year} has {value}. Choose another method.',
  },
  tooFewObservations: {
    nb: 'For få tall: {method} trenger minst {needed} år, og her er {observed}. Ta med flere år.',
    nn: 'For få tal: {method} treng minst {needed} år, og her er {observed}. Ta med fleire år.',
    en: 'Too few figures: {method} needs at least {needed} years, and there are {observed}. Include more years.',
  },
  unknownMethod: {
    nb: 'Kjenner ikke metoden «{method}». Velg auto, dempet, theta, holt, trend, loglineær, naiv eller drift.',
    nn: 'Kjenner ikkje metoden «{method}». Vel auto, dempa, theta, holt, trend, loglineær, naiv eller drift.',
    en: 'The method “{method}” is not known. Choose auto, damped, theta, holt, trend, loglinear, naive or drift.',
  },
  horizonOutOfRange: {
    nb: 'Horisonten {horizon} er utenfor det tillatte. Velg {min} til {max} år.',
    nn: 'Horisonten {horizon} er utanfor det tillatne. Vel {min} til {max} år.',
    en: 'The horizon {horizon} is out of range. Choose {min} to {max} years.',
  },
  levelOutOfRange: {
    nb: 'Sikkerheten {level} er utenfor det tillatte. Velg over 0 og inntil {max}.',
    nn: 'Tryggleiken {level} er utanfor det tillatne. Vel over 0 og inntil {max}.',
    en: 'The level {level} is out of range. Choose above 0 and up to {max}.',
  },
  shockNotFinite: {
    nb: 'Rad {position} i bortfallet er ikke et år og et antall. Rett den.',
    nn: 'Rad {position} i bortfallet er ikkje eit år og eit tal. Rett henne.',
    en: 'Row {position} of the loss is not a year and a number of jobs. Correct it.',
  },
  shockBeforeProjection: {
    nb: 'Bortfallet i {year} ligger før framskrivingen, som starter i {firstYear}. Tallene for {year} har det allerede: ta det ut.',
    nn: 'Bortfallet i {year} ligg før framskrivinga, som startar i {firstYear}. Tala for {year} har det allereie: ta det ut.',
    en: 'The loss in {year} comes before the projection, which starts in {firstYear}. The figures for {year} already hold it: take it out.',
  },
  windowOutOfRange: {
    nb: 'Vinduet {window} er utenfor det tillatte. Velg et helt antall år, minst 1.',
    nn: 'Vindauget {window} er utanfor det tillatne. Vel eit heilt tal på år, minst 1.',
    en: 'The window {window} is out of range. Choose a whole number of years, at least 1.',
  },
  noPairInWindow: {
    nb: 'Ingen to tall ligger {window} år fra hverandre. Ta med år som gjør det.',
    nn: 'Ingen to tal ligg {window} år frå kvarandre. Ta med år som gjer det.',
    en: 'No two figures are {window} years apart. Include years that are.',
  },
  valueZero: {
    nb: 'Tallet for {year} er 0, så det er ingenting å regne andel av. Kontroller tallet.',
    nn: 'Talet for {year} er 0, så det er ingenting å rekne del av. Kontroller talet.',
    en: 'The figure for {year} is 0, so there is nothing to take a share of. Check the figure.',
  },
  sizesDiffer: {
    nb: '«{argument}» har {size} tall der det trengs {needed}. Velg områder som passer sammen.',
    nn: '«{argument}» har {size} tal der det trengst {needed}. Vel område som passar saman.',
    en: '“{argument}” has {size} figures where {needed} are needed. Choose ranges that fit together.',
  },
  figureNotFinite: {
    nb: '«{argument}»: tall {position} kan ikke brukes. Rett det.',
    nn: '«{argument}»: tal {position} kan ikkje brukast. Rett det.',
    en: '“{argument}”: figure {position} cannot be used. Correct it.',
  },
  figureNegative: {
    nb: '«{argument}»: tall {position} er negativt ({value}), men kan ikke være under 0. Rett det.',
    nn: '«{argument}»: tal {position} er negativt ({value}), men kan ikkje vere under 0. Rett det.',
    en: '“{argument}”: figure {position} is negative ({value}), but cannot be below 0. Correct it.',
  },
  nothingInAll: {
    nb: '«{argument}» er 0 til sammen, så det er ingenting å regne andeler av. Minst ett tall må være over 0.',
    nn: '«{argument}» er 0 til saman, så det er ingenting å rekne delar av. Minst eitt tal må vere over 0.',
    en: '“{argument}” sums to 0, so there is nothing to take shares of. At least one figure must be above 0.',
  },
  outsideBounds: {
    nb: '«{argument}»: {value} er utenfor det tillatte. Oppgi et tall fra {min} til {max}.',
    nn: '«{argument}»: {value} er utanfor det tillatne. Oppgi eit tal frå {min} til {max}.',
    en: '“{argument}”: {value} is out of range. Give a number from {min} to {max}.',
  },
  notSquare: {
    nb: '«{argument}» er et område på {rows} × {columns} celler. Her trengs like mange rader som kolonner.',
    nn: '«{argument}» er eit område på {rows} × {columns} celler. Her trengst like mange rader som kolonnar.',
    en: '“{argument}” is a range of {rows} × {columns} cells. This needs as many rows as columns.',
  },
  columnSumTooLarge: {
    nb: '«{argument}»: kolonne {column} summerer til {sum}. En næring kan ikke kjøpe for like mye som den produserer; bruk koeffisienter (kjøp delt på produksjon).',
    nn: '«{argument}»: kolonne {column} summerer til {sum}. Ei næring kan ikkje kjøpe for like mykje som ho produserer; bruk koeffisientar (kjøp delt på produksjon).',
    en: '“{argument}”: column {column} sums to {sum}. An industry cannot buy for as much as it produces; use coefficients (purchases divided by output).',
  },
  noSolution: {
    nb: '«{argument}» gir ingen entydig løsning. Se etter rader eller kolonner som gjentar hverandre.',
    nn: '«{argument}» gir inga eintydig løysing. Sjå etter rader eller kolonnar som tek opp att kvarandre.',
    en: '“{argument}” has no unique solution. Look for rows or columns that repeat each other.',
  },
  industryNotInNation: {
    nb: '«{argument}»: næring {position} finnes i regionen, men ikke i landet. Kontroller at næringene står i samme rekkefølge.',
    nn: '«{argument}»: næring {position} finst i regionen, men ikkje i landet. Kontroller at næringane står i same rekkjefølgje.',
    en: '“{argument}”: industry {position} is in the region but not in the nation. Check that the industries are in the same order.',
  },
  unknownIndustry: {
    nb: '«{argument}»: kjenner ikke næringen «{got}». Bruk koden eller navnet i tabellen.',
    nn: '«{argument}»: kjenner ikkje næringa «{got}». Bruk koden eller namnet i tabellen.',
    en: '“{argument}”: the industry “{got}” is not known. Use the code or name in the table.',
  },
  figureMissingFor: {
    nb: '«{argument}» mangler et tall for «{industry}». Fyll det inn; skriv 0 der det ikke er noe.',
    nn: '«{argument}» manglar eit tal for «{industry}». Fyll det inn; skriv 0 der det ikkje er noko.',
    en: '“{argument}” lacks a figure for “{industry}”. Fill it in; write 0 where there is none.',
  },
  industryTwice: {
    nb: '«{argument}»: næringen «{industry}» står to ganger. La hver næring stå én gang.',
    nn: '«{argument}»: næringa «{industry}» står to gonger. La kvar næring stå éin gong.',
    en: '“{argument}”: the industry “{industry}” is there twice. Let every industry stand once.',
  },
  industriesMixed: {
    nb: '«{argument}» blander grupper («{group}») og næringer i tabellen («{industry}»). Bruk bare én av inndelingene.',
    nn: '«{argument}» blandar grupper («{group}») og næringar i tabellen («{industry}»). Bruk berre éi av inndelingane.',
    en: '“{argument}” mixes groups (“{group}”) and industries of the table (“{industry}”). Use one of the two only.',
  },
  nobodyInIndustry: {
    nb: '«{argument}»: ingen arbeider i næring «{industry}» i landet, så den kan ikke miste arbeidsplasser. Velg en annen, eller rett tabellen.',
    nn: '«{argument}»: ingen arbeider i næring «{industry}» i landet, så ho kan ikkje miste arbeidsplassar. Vel ei anna, eller rett tabellen.',
    en: '“{argument}”: nobody works in industry “{industry}” in the nation, so it cannot lose jobs. Choose another, or correct the table.',
  },
  populationYearMissing: {
    nb: '«{argument}» mangler folketallet 1. januar {year}, det første analysen trenger. Fyll det inn, observert eller framskrevet.',
    nn: '«{argument}» manglar folketalet 1. januar {year}, det første analysen treng. Fyll det inn, observert eller framskrive.',
    en: '“{argument}” lacks the population on 1 January {year}, the first that the analysis needs. Fill it in, observed or projected.',
  },
  turnoverNotPositive: {
    nb: '«{argument}»: omsetningen i første rad er {value}, men må være over 0. Rett den.',
    nn: '«{argument}»: omsetninga i første rad er {value}, men må vere over 0. Rett henne.',
    en: '“{argument}”: the turnover in the first row is {value}, but must be above 0. Correct it.',
  },
  purchasesTooLarge: {
    nb: '«{argument}»: med disse innkjøpene går {lost} arbeidsplasser tapt i «{industry}», men det er bare {there} der. Ta bare med det som kjøpes i regionen.',
    nn: '«{argument}»: med desse innkjøpa går {lost} arbeidsplassar tapt i «{industry}», men det er berre {there} der. Ta berre med det som blir kjøpt i regionen.',
    en: '“{argument}”: with these purchases {lost} jobs are lost in “{industry}”, but there are only {there}. Include only what is bought inside the region.',
  },
  rippleTableShape: {
    nb: '«{argument}» har {rows} rader og {columns} kolonner. Med {rows} næringer og type {type} trengs {needed} kolonner: {expects}.',
    nn: '«{argument}» har {rows} rader og {columns} kolonnar. Med {rows} næringar og type {type} trengst {needed} kolonnar: {expects}.',
    en: '“{argument}” has {rows} rows and {columns} columns. With {rows} industries and type {type} it needs {needed} columns: {expects}.',
  },
  moreLostThanThere: {
    nb: '«{argument}»: {lost} er tapt, men det er bare {there} å tape. Kontroller tallene.',
    nn: '«{argument}»: {lost} er tapt, men det er berre {there} å tape. Kontroller tala.',
    en: '“{argument}”: {lost} are lost, but there are only {there} to lose. Check the figures.',
  },
  sharesNotWhole: {
    nb: '«{argument}»: andelene er {sum} til sammen, men skal være 1. Rett dem.',
    nn: '«{argument}»: delane er {sum} til saman, men skal vere 1. Rett dei.',
    en: '“{argument}”: the shares sum to {sum}, but must be 1 together. Correct them.',
  },
  notWhole: {
    nb: '«{argument}»: {value} er ikke et helt tall. Rund det av først.',
    nn: '«{argument}»: {value} er ikkje eit heilt tal. Rund det av først.',
    en: '“{argument}”: {value} is not a whole number. Round it first.',
  },
  yearsNotLinked: {
    nb: '«{argument}»: kolonne {column} er ikke den samme som neste kolonne ved starten. Bruk samme tabell, flyttet ett år fram.',
    nn: '«{argument}»: kolonne {column} er ikkje den same som neste kolonne ved starten. Bruk same tabell, flytta eitt år fram.',
    en: '“{argument}”: column {column} is not the same as the next column at the start. Use the same table, moved one year ahead.',
  },
  groupEmpty: {
    nb: '«{argument}»: det er ingen i rad {group} å regne forholdstall av. Slå sammen aldersgrupper, eller bruk et større område.',
    nn: '«{argument}»: det er ingen i rad {group} å rekne forholdstal av. Slå saman aldersgrupper, eller bruk eit større område.',
    en: '“{argument}”: there is nobody in row {group} to take a ratio of. Merge age groups, or use a larger area.',
  },
  notMeasurable: {
    nb: '«{argument}»: {got} kan ikke regnes ut av disse tallene. Velg et annet mål, eller se etter næringer uten sysselsatte.',
    nn: '«{argument}»: {got} kan ikkje reknast ut av desse tala. Vel eit anna mål, eller sjå etter næringar utan sysselsette.',
    en: '“{argument}”: {got} cannot be computed from these figures. Choose another measure, or look for industries without employment.',
  },
  notADate: {
    nb: '«{found}» er ingen dato. Skriv for eksempel 03.04.2024.',
    nn: '«{found}» er ingen dato. Skriv til dømes 03.04.2024.',
    en: '“{found}” is not a date. Write, for example, 2024-04-03.',
  },
  beforeFirst: {
    nb: 'Ingen regel er kjent for {date}: den første gjelder fra {first}. Velg en senere dato.',
    nn: 'Ingen regel er kjend for {date}: den første gjeld frå {first}. Vel ein seinare dato.',
    en: 'No rule is known for {date}: the first is in force from {first}. Choose a later date.',
  },
  notInForce: {
    nb: 'Regelen {id} gjaldt til og med {last} og ikke {date}. Velg en tidligere dato.',
    nn: 'Regelen {id} gjaldt til og med {last} og ikkje {date}. Vel ein tidlegare dato.',
    en: 'The rule {id} was in force until {last}, not on {date}. Choose an earlier date.',
  },
  unknownRule: {
    nb: 'Kjenner ikke regelen «{id}». De som ligner mest: {nearest}. Alle står i =OMST.RULES().',
    nn: 'Kjenner ikkje regelen «{id}». Dei som liknar mest: {nearest}. Alle står i =OMST.RULES().',
    en: 'The rule “{id}” is not known. The nearest: {nearest}. All are in =OMST.RULES().',
  },
  jobsLostNegative: {
    nb: 'Tapte arbeidsplasser kan ikke være under 0 ({jobsLost}). Skriv tapet som et positivt tall.',
    nn: 'Tapte arbeidsplassar kan ikkje vere under 0 ({jobsLost}). Skriv tapet som eit positivt tal.',
    en: 'Jobs lost cannot be below 0 ({jobsLost}). Write the loss as a positive number.',
  },
  totalNotPositive: {
    nb: 'Antall sysselsatte må være over 0 ({totalEmployment}).',
    nn: 'Talet på sysselsette må vere over 0 ({totalEmployment}).',
    en: 'Total employment must be above 0 ({totalEmployment}).',
  },
  moreLostThanEmployed: {
    nb: 'Flere er tapt ({jobsLost}) enn det var sysselsatte ({totalEmployment}). Kontroller tallene.',
    nn: 'Fleire er tapte ({jobsLost}) enn det var sysselsette ({totalEmployment}). Kontroller tala.',
    en: 'More jobs are lost ({jobsLost}) than there were employed ({totalEmployment}). Check the figures.',
  },
  overrideUnknown: {
    nb: 'Regelen «{id}» kan ikke settes her. Velg mellom {known}.',
    nn: 'Regelen «{id}» kan ikkje setjast her. Vel mellom {known}.',
    en: 'The rule “{id}” cannot be set here. Choose from {known}.',
  },
  notACentralityClass: {
    nb: '{found} er ingen sentralitetsklasse. Bruk 1–6, SANN eller USANN.',
    nn: '{found} er ingen sentralitetsklasse. Bruk 1–6, SANN eller USANN.',
    en: '{found} is no centrality class. Use 1–6, TRUE or FALSE.',
  },
  noMembers: {
    nb: 'Listen har ingen medlemmer, bare observatører eller tomme rader. Skriv inn medlemmene.',
    nn: 'Lista har ingen medlemer, berre observatørar eller tomme rader. Skriv inn medlemene.',
    en: 'The list has no members, only observers or blank rows. Enter the members.',
  },
  unknownSex: {
    nb: 'Kjønnet «{found}» er ikke forstått. Skriv K eller M.',
    nn: 'Kjønnet «{found}» er ikkje forstått. Skriv K eller M.',
    en: 'The sex “{found}” is not understood. Write K (woman) or M (man).',
  },
  yearNotKnown: {
    nb: 'Satsene for {year} er ikke kjent: de dekker {first}–{last}. Velg et år de dekker.',
    nn: 'Satsane for {year} er ikkje kjende: dei dekkjer {first}–{last}. Vel eit år dei dekkjer.',
    en: 'The rates of {year} are not known: they cover {first}–{last}. Choose a year they cover.',
  },
  amountNotWhole: {
    nb: 'Beløp {position} ({amount}) er ikke i hele kroner. Rund det av.',
    nn: 'Beløp {position} ({amount}) er ikkje i heile kroner. Rund det av.',
    en: 'Amount {position} ({amount}) is not in whole kroner. Round it.',
  },
  amountNegative: {
    nb: 'Beløp {position} er negativt ({amount}). Skriv det som 0 eller mer.',
    nn: 'Beløp {position} er negativt ({amount}). Skriv det som 0 eller meir.',
    en: 'Amount {position} is negative ({amount}). Write it as 0 or more.',
  },
  amountTooLarge: {
    nb: 'Beløp {position} ({amount}) er større enn {most} kroner. Kontroller enheten.',
    nn: 'Beløp {position} ({amount}) er større enn {most} kroner. Kontroller eininga.',
    en: 'Amount {position} ({amount}) is above {most} kroner. Check the unit.',
  },
  unitNotWhole: {
    nb: 'Enheten {unit} er ikke et helt antall kroner. Bruk 1 eller 1000.',
    nn: 'Eininga {unit} er ikkje eit heilt tal på kroner. Bruk 1 eller 1000.',
    en: 'The unit {unit} is not a whole number of kroner. Use 1 or 1000.',
  },
  amountNotInUnit: {
    nb: 'Beløpet {amount} går ikke opp i hele {unit} kroner. Bruk {below} eller {above}, eller enheten 1.',
    nn: 'Beløpet {amount} går ikkje opp i heile {unit} kroner. Bruk {below} eller {above}, eller eininga 1.',
    en: 'The amount {amount} is not whole in units of {unit} kroner. Use {below} or {above}, or the unit 1.',
  },
  noWeights: {
    nb: 'Det er ingen andeler å dele etter. Oppgi minst én.',
    nn: 'Det er ingen delar å dele etter. Oppgi minst éin.',
    en: 'There are no shares to split by. Give at least one.',
  },
  weightNotFinite: {
    nb: 'Andel {position} er ikke et tall. Rett den.',
    nn: 'Del {position} er ikkje eit tal. Rett henne.',
    en: 'Share {position} is not a number. Correct it.',
  },
  weightNegative: {
    nb: 'Andel {position} er negativ ({weight}). Skriv den som 0 eller mer.',
    nn: 'Del {position} er negativ ({weight}). Skriv henne som 0 eller meir.',
    en: 'Share {position} is negative ({weight}). Write it as 0 or more.',
  },
  programmeYearNotWhole: {
    nb: '{year} er ikke et helt årstall. Skriv det med fire siffer.',
    nn: '{year} er ikkje eit heilt årstal. Skriv det med fire siffer.',
    en: '{year} is not a whole year. Write it with four digits.',
  },
  yearsNotWhole: {
    nb: 'Antall år ({years}) må være et helt tall, minst 1.',
    nn: 'Talet på år ({years}) må vere eit heilt tal, minst 1.',
    en: 'The number of years ({years}) must be whole, at least 1.',
  },
  tooManyYears: {
    nb: '{years} år er for lenge: et program kan vare høyst {most} år ({source}). Kort det ned.',
    nn: '{years} år er for lenge: eit program kan vare høgst {most} år ({source}). Kort det ned.',
    en: '{years} years is too long: a programme may last at most {most} years ({source}). Shorten it.',
  },
  profileLength: {
    nb: 'Profilen har {weights} tall, men programmet varer {years} år. Oppgi ett tall for hvert år.',
    nn: 'Profilen har {weights} tal, men programmet varer {years} år. Oppgi eitt tal for kvart år.',
    en: 'The profile has {weights} numbers, but the programme lasts {years} years. Give one for each year.',
  },
  priceGrowthTooLow: {
    nb: 'Prisveksten {growth} er for lav. Oppgi en andel per år, for eksempel 0,03.',
    nn: 'Prisveksten {growth} er for låg. Oppgi ein del per år, til dømes 0,03.',
    en: 'The price growth {growth} is too low. Give a share a year, such as 0.03.',
  },
  priceIndexLength: {
    nb: 'Prisindeksen har {numbers} tall, men programmet varer {years} år. Oppgi ett tall for hvert år.',
    nn: 'Prisindeksen har {numbers} tal, men programmet varer {years} år. Oppgi eitt tal for kvart år.',
    en: 'The price index has {numbers} numbers, but the programme lasts {years} years. Give one for each year.',
  },
  priceIndexNotPositive: {
    nb: 'Tall {position} i prisindeksen ({index}) må være over 0.',
    nn: 'Tal {position} i prisindeksen ({index}) må vere over 0.',
    en: 'Number {position} of the price index ({index}) must be above 0.',
  },
  yearWithoutIndex: {
    nb: 'Prisindeksen har ikke {year}: den dekker {first}–{last}. Velg et år den har.',
    nn: 'Prisindeksen har ikkje {year}: han dekkjer {first}–{last}. Vel eit år han har.',
    en: 'The price index lacks {year}: it covers {first}–{last}. Choose a year it has.',
  },
  retainedTooLow: {
    nb: 'Minst {least} skal holdes tilbake ({source}), ikke {retained}. Øk andelen.',
    nn: 'Minst {least} skal haldast tilbake ({source}), ikkje {retained}. Auk delen.',
    en: 'At least {least} is to be held back ({source}), not {retained}. Raise the share.',
  },
  retainedAboveOne: {
    nb: 'Mer enn alt kan ikke holdes tilbake ({retained}). Bruk en andel på høyst 1.',
    nn: 'Meir enn alt kan ikkje haldast tilbake ({retained}). Bruk ein del på høgst 1.',
    en: 'More than everything cannot be held back ({retained}). Use a share of at most 1.',
  },
  tooManyPhases: {
    nb: 'Det er {months} tall for måneder, men {phases} faser. Oppgi ett tall for hver fase.',
    nn: 'Det er {months} tal for månader, men {phases} fasar. Oppgi eitt tal for kvar fase.',
    en: 'There are {months} numbers of months, but {phases} phases. Give one for each phase.',
  },
  monthsOutOfRange: {
    nb: 'Fasen «{phase}» har {months} måneder. Oppgi et helt tall fra 1 til {most}.',
    nn: 'Fasen «{phase}» har {months} månader. Oppgi eit heilt tal frå 1 til {most}.',
    en: 'The phase “{phase}” has {months} months. Give a whole number from 1 to {most}.',
  },
  phaseOutsideLimits: {
    nb: 'Fasen «{phase}» har {months} måneder; reglene sier {least}–{most} ({source}). Endre tallet.',
    nn: 'Fasen «{phase}» har {months} månader; reglane seier {least}–{most} ({source}). Endre talet.',
    en: 'The phase “{phase}” has {months} months; the rules say {least}–{most} ({source}). Change the number.',
  },
  jobsNegative: {
    nb: 'Antall arbeidsplasser kan ikke være under 0 ({jobs}).',
    nn: 'Talet på arbeidsplassar kan ikkje vere under 0 ({jobs}).',
    en: 'A number of jobs cannot be below 0 ({jobs}).',
  },
  noJobs: {
    nb: 'Ingen nye eller sikrede arbeidsplasser å dele kostnaden på ennå.',
    nn: 'Ingen nye eller sikra arbeidsplassar å dele kostnaden på enno.',
    en: 'There are no jobs created or secured to share the cost between yet.',
  },
  unforeseen: {
    nb: 'Funksjonen klarte ikke å svare ({got}). Kontroller argumentene, og meld fra til dem som lager tillegget.',
    nn: 'Funksjonen klarte ikkje å svare ({got}). Kontroller argumenta, og meld frå til dei som lagar tillegget.',
    en: 'The function could not answer ({got}). Check the arguments, and tell those who make the add-in.',
  },
} satisfies Record<string, Words>;

/** The limits of an argument. A message adds one after a text of `expected` that does not state it. */
export const limits = {
  atMost: { nb: 'høyst {max}', nn: 'høgst {max}', en: 'at most {max}' },
  notNegative: { nb: '0 eller mer', nn: '0 eller meir', en: '0 or more' },
  between: { nb: 'over {min} og under {max}', nn: 'over {min} og under {max}', en: 'above {min} and below {max}' },
  fromTo: { nb: 'fra {min} til {max}', nn: 'frå {min} til {max}', en: 'from {min} to {max}' },
} satisfies Record<string, Words>;

/** What an argument must be, worded to follow “must be”. */
export const expected = {
  number: { nb: 'et tall', nn: 'eit tal', en: 'a number' },
  money: { nb: 'et beløp i kroner, 0 eller mer', nn: 'eit beløp i kroner, 0 eller meir', en: 'an amount in kroner, 0 or more' },
  jobs: {
    nb: 'et antall arbeidsplasser, 0 eller mer',
    nn: 'eit tal på arbeidsplassar, 0 eller meir',
    en: 'a number of jobs, 0 or more',
  },
  employment: {
    nb: 'et antall sysselsatte, mer enn 0',
    nn: 'eit tal på sysselsette, meir enn 0',
    en: 'a number of employed persons, above 0',
  },
  share: {
    nb: 'en andel over 0 og inntil 1, for eksempel 0,25 eller 25 %',
    nn: 'ein del over 0 og inntil 1, til dømes 0,25 eller 25 %',
    en: 'a share above 0 and up to 1, such as 0.25 or 25%',
  },
  whole: {
    nb: 'et helt tall fra {min} til {max}',
    nn: 'eit heilt tal frå {min} til {max}',
    en: 'a whole number from {min} to {max}',
  },
  year: { nb: 'et årstall fra {min} til {max}', nn: 'eit årstal frå {min} til {max}', en: 'a year from {min} to {max}' },
  date: { nb: 'en dato, for eksempel 03.04.2024', nn: 'ein dato, til dømes 03.04.2024', en: 'a date, such as 2024-04-03' },
  boolean: { nb: 'SANN eller USANN', nn: 'SANN eller USANN', en: 'TRUE or FALSE' },
  isolation: {
    nb: 'SANN, USANN eller sentralitetsklasse 1–6 (5 og 6 regnes som isolert)',
    nn: 'SANN, USANN eller sentralitetsklasse 1–6 (5 og 6 blir rekna som isolert)',
    en: 'TRUE, FALSE or centrality class 1–6 (5 and 6 count as isolated)',
  },
  oneOf: { nb: 'ett av tallene {choices}', nn: 'eitt av tala {choices}', en: 'one of {choices}' },
  municipality: {
    nb: 'en kommune: navnet, eller nummeret med fire siffer',
    nn: 'ein kommune: namnet, eller nummeret med fire siffer',
    en: 'a municipality: its name, or its number of four digits',
  },
  municipalities: {
    nb: 'kommuner i én kolonne eller rad, med navn eller nummer',
    nn: 'kommunar i éin kolonne eller éi rad, med namn eller nummer',
    en: 'municipalities in one column or row, by name or number',
  },
  isolationLine: {
    nb: 'SANN, USANN eller sentralitetsklasse 1–6 for hver rad, eller én for alle',
    nn: 'SANN, USANN eller sentralitetsklasse 1–6 for kvar rad, eller éin for alle',
    en: 'TRUE, FALSE or centrality class 1–6 for each row, or one for all',
  },
  ruleId: { nb: 'navnet på en regel', nn: 'namnet på ein regel', en: 'the id of a rule' },
  method: {
    nb: 'en metode: auto, dempet, theta, holt, trend, loglineær, naiv eller drift',
    nn: 'ein metode: auto, dempa, theta, holt, trend, loglineær, naiv eller drift',
    en: 'a method: auto, damped, theta, holt, trend, loglinear, naive or drift',
  },
  years: { nb: 'årstall i én kolonne eller rad', nn: 'årstal i éin kolonne eller éi rad', en: 'years in one column or row' },
  figures: {
    nb: 'tall i én kolonne eller rad; tomme celler mangler',
    nn: 'tal i éin kolonne eller éi rad; tomme celler manglar',
    en: 'figures in one column or row; blanks are missing',
  },
  amounts: { nb: 'beløp i én kolonne eller rad', nn: 'beløp i éin kolonne eller éi rad', en: 'amounts in one column or row' },
  months: {
    nb: 'antall måneder per fase, i én kolonne eller rad',
    nn: 'talet på månader per fase, i éin kolonne eller éi rad',
    en: 'months per phase, in one column or row',
  },
  fundingModel: {
    nb: 'navnet på en finansieringsmodell, eller et område med andeler, prosenter eller beløp',
    nn: 'namnet på ein finansieringsmodell, eller eit område med delar, prosentar eller beløp',
    en: 'the name of a funding model, or a range of shares, percentages or amounts',
  },
  profile: {
    nb: '«jevn», «programfaser» eller et område med ett tall per år',
    nn: '«jamn», «programfasar» eller eit område med eitt tal per år',
    en: '“even”, “phases” or a range with a number for each year',
  },
  priceIndex: {
    nb: 'prisveksten per år, for eksempel 3 %, eller et område med et indekstall for hvert år',
    nn: 'prisveksten per år, til dømes 3 %, eller eit område med eit indekstal for kvart år',
    en: 'the price growth a year, such as 3%, or a range with an index number for each year',
  },
  deflator: { nb: '«kommunal» eller «statlig»', nn: '«kommunal» eller «statleg»', en: '“kommunal” or “statlig”' },
  overrides: { nb: 'to kolonner: regel og verdi', nn: 'to kolonnar: regel og verdi', en: 'two columns: rule id and value' },
  yearAndValue: { nb: 'to kolonner: år og tall', nn: 'to kolonnar: år og tal', en: 'two columns: year and number' },
  perInhabitant: {
    nb: 'kroner per innbygger, 0 eller mer',
    nn: 'kroner per innbyggjar, 0 eller meir',
    en: 'kroner per inhabitant, 0 or more',
  },
  withAndWithoutLoss: {
    nb: 'tall i en rad for hvert år: uten tapet, og i neste kolonne med tapet',
    nn: 'tal i ei rad for kvart år: utan tapet, og i neste kolonne med tapet',
    en: 'figures in a row for each year: without the loss and, in the next column, with it',
  },
  absorptionShares: {
    nb: 'to kolonner med navn og tall, eller sju tall på én linje',
    nn: 'to kolonnar med namn og tal, eller sju tal på éi line',
    en: 'two columns of name and number, or seven numbers in one line',
  },
  figureTable: {
    nb: 'en tabell med tall, uten tomme celler',
    nn: 'ein tabell med tal, utan tomme celler',
    en: 'a table of figures without blanks',
  },
  coefficients: {
    nb: 'en kvadratisk tabell med kjøp delt på produksjon, uten tomme celler',
    nn: 'ein kvadratisk tabell med kjøp delt på produksjon, utan tomme celler',
    en: 'a square table of purchases divided by output, without blanks',
  },
  households: {
    nb: 'lønn per produksjon og andel av lønnen brukt, en næring i hver rad',
    nn: 'lønn per produksjon og del av lønna brukt, ei næring i kvar rad',
    en: 'income per output and share of income spent, an industry to a row',
  },
  quotientMethod: {
    nb: 'en metode: SLQ, CILQ, RLQ, FLQ, AFLQ eller AFLQ-uten-tak',
    nn: 'ein metode: SLQ, CILQ, RLQ, FLQ, AFLQ eller AFLQ-uten-tak',
    en: 'a method: SLQ, CILQ, RLQ, FLQ, AFLQ or AFLQ-uncapped',
  },
  industryTable: {
    nb: 'tall per næring, en næring i hver rad, uten tomme celler',
    nn: 'tal per næring, ei næring i kvar rad, utan tomme celler',
    en: 'figures by industry, an industry to a row, without blanks',
  },
  shiftShareVariant: { nb: '«dunn» eller «esteban»', nn: '«dunn» eller «esteban»', en: '“dunn” or “esteban”' },
  specialisationMeasure: {
    nb: 'et mål, for eksempel HHI, Krugman, Shannon eller hjørnestein',
    nn: 'eit mål, til dømes HHI, Krugman, Shannon eller hjørnestein',
    en: 'a measure, such as HHI, Krugman, Shannon or cornerstone',
  },
  commutingFlows: {
    nb: 'to kolonner: bostedskommune (kode eller navn) og antall pendlere',
    nn: 'to kolonnar: bustadkommune (kode eller namn) og talet på pendlarar',
    en: 'two columns: municipality of residence (code or name) and commuters',
  },
  situationIndicators: {
    nb: 'navn på forhold som helhetsvurderingen tar inn, i én kolonne eller rad',
    nn: 'namn på forhold som heilskapsvurderinga tek inn, i éin kolonne eller éi rad',
    en: 'names of circumstances in the overall assessment, in one column or row',
  },
  decimal: { nb: 'et tall fra {min} til {max}', nn: 'eit tal frå {min} til {max}', en: 'a number from {min} to {max}' },
  populationRows: {
    nb: 'personer i en rad per aldersgruppe: én kolonne, eller menn og kvinner',
    nn: 'personar i ei rad per aldersgruppe: éin kolonne, eller menn og kvinner',
    en: 'persons in a row per age group: one column, or men and women',
  },
  survivalRows: {
    nb: 'andeler fra 0 til 1: først nyfødte, så en rad per aldersgruppe, i en kolonne per kjønn',
    nn: 'delar frå 0 til 1: først nyfødde, så ei rad per aldersgruppe, i ein kolonne per kjønn',
    en: 'shares from 0 to 1: newborns first, then a row per age group, in a column per sex',
  },
  fertilityRows: {
    nb: 'fødte per kvinne og år, en rad per aldersgruppe',
    nn: 'fødde per kvinne og år, ei rad per aldersgruppe',
    en: 'children born per woman and year, a row per age group',
  },
  migrationRows: {
    nb: 'netto personer i en kolonne per kjønn, eller andeler ut og så personer inn',
    nn: 'netto personar i ein kolonne per kjønn, eller delar ut og så personar inn',
    en: 'net persons in a column per sex, or shares out and then persons in',
  },
  regionalJobs: {
    nb: 'to kolonner med næring og antall arbeidsplasser, eller antallet alene i én kolonne',
    nn: 'to kolonnar med næring og talet på arbeidsplassar, eller talet åleine i éin kolonne',
    en: 'two columns of industry and jobs, or the jobs alone in one column',
  },
  employerIndustry: {
    nb: 'koden eller navnet på en næring, eller to kolonner: næring og omsetning, og under den næring og innkjøp i regionen',
    nn: 'koden eller namnet på ei næring, eller to kolonnar: næring og omsetning, og under ho næring og innkjøp i regionen',
    en: 'the code or name of an industry, or two columns: its industry and turnover, and below it industry and purchases inside the region',
  },
  industry: {
    nb: 'koden eller navnet på en næring, for eksempel «Industri» eller «R24»',
    nn: 'koden eller namnet på ei næring, til dømes «Industri» eller «R24»',
    en: 'the code or name of an industry, such as “Industri” or “R24”',
  },
  industryJobs: {
    nb: 'to kolonner: næring og antall arbeidsplasser',
    nn: 'to kolonnar: næring og talet på arbeidsplassar',
    en: 'two columns: industry and jobs',
  },
  ownAssumptions: {
    nb: 'fire kolonner: forutsetning, verdi, lav og høy',
    nn: 'fire kolonnar: føresetnad, verdi, låg og høg',
    en: 'four columns: assumption, value, low and high',
  },
  scenarioPart: {
    nb: 'hovedtall, sysselsetting, befolkning, økonomi, følsomhet eller næringer',
    nn: 'hovudtal, sysselsetting, befolkning, økonomi, følsemd eller næringar',
    en: 'main, employment, population, economy, sensitivity or industries',
  },
  rippleTable: {
    nb: 'en rad per næring med koeffisienter, sysselsatte per produksjon og sysselsatte i landet, og for type 2 lønn per produksjon og forbruk per lønn',
    nn: 'ei rad per næring med koeffisientar, sysselsette per produksjon og sysselsette i landet, og for type 2 lønn per produksjon og forbruk per lønn',
    en: 'a row per industry of coefficients, jobs per output and jobs in the nation, and for type 2 income per output and consumption per income',
  },
  cohortConvention: {
    nb: '«kalenderår» eller «preston»',
    nn: '«kalenderår» eller «preston»',
    en: '“kalenderår” or “preston”',
  },
  members: {
    nb: 'tre kolonner: navn, kjønn og rolle',
    nn: 'tre kolonnar: namn, kjønn og rolle',
    en: 'three columns: name, sex and role',
  },
} satisfies Record<string, Words>;
