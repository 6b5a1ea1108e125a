/** The assumptions about Excel that only a person can test. */
import type { ByHand } from '../behaviour';

export const byHand: readonly ByHand[] = [
  {
    id: 'hand.closedPane',
    says: 'The functions answer before the pane has been opened',
    todo: 'Save a workbook with =OMST.SPLIT(60000000,"Lierne"), close Excel, open the workbook and leave the pane closed.',
    see: 'The cell shows 30 000 000 within some seconds, with #BUSY! at most in between.',
  },
  {
    id: 'hand.twoLetters',
    says: 'A function of the add-in may have a name of two letters',
    todo: 'Put 100 and 900 in A1:A2, 5000 and 95000 in B1:B2, and type =OMST.LQ(A1:A2;B1:B2) in C1.',
    see: '2 and 0.947, and not #NAME?.',
  },
  {
    id: 'hand.norwegian',
    says: 'In a Norwegian Excel arguments are separated by semicolons, decimals have a comma, and the functions have the same names',
    todo: 'Type =OMST.ELIGIBLE( in Excel in Norwegian.',
    see: 'The arguments are named while typing, and the answer is the same as in English.',
  },
  {
    id: 'hand.message',
    says: 'The message of a function that refuses its arguments is shown beside the cell',
    todo: 'Type =OMST.SPLIT("mye";"Lierne") and point at the sign beside the cell.',
    see: 'A sentence that says what was expected, not only #VALUE!.',
  },
  {
    id: 'hand.cellEdit',
    says: 'While a person is typing in a cell every command is refused with InvalidOperationInCellEditMode',
    todo: 'Start typing in a cell, leave the cursor in it, and press Lag tabeller in the pane.',
    see: 'A sentence that says to finish the cell first; the workbook is as it was.',
  },
  {
    id: 'hand.readOnly',
    says: 'In a read-only workbook every change is refused, and functions still answer',
    todo: 'Open a workbook with a case from a share as read-only, or in protected view, and press Lag tabeller.',
    see: 'A sentence that says that the workbook cannot be changed; nothing is changed.',
  },
  {
    id: 'hand.coAuthor',
    says: 'What another person deletes is no longer found, and what that person writes is read the next time',
    todo: 'Open the workbook in two places; delete B2 Kostnadsplan in one while tables are made in the other.',
    see: 'Either a sentence and the workbook as before, or the tables made; no half sheet.',
  },
  {
    id: 'hand.largeWeb',
    says: 'Excel on the web refuses more than 5 MB in one message, and Excel on the desktop does not',
    todo: 'On the web, fetch figures for all municipalities of a county and make all packs.',
    see: 'The tables, or a sentence that says that the request is too large.',
  },
  {
    id: 'hand.undo',
    says: 'Undo in Excel does not undo what an add-in has written',
    todo: 'Make the tables, and press Ctrl+Z.',
    see: 'Either the person’s own last change is undone or nothing is; the sheets that were made stay.',
  },
  {
    id: 'hand.copy',
    says: 'A new workbook can be opened from the add-in',
    todo: 'Press Lag kopi under Kopi for deling; on the web and on Mac too.',
    see: 'A new workbook with values where functions were, or a file that is downloaded.',
  },
  {
    id: 'hand.print',
    says: 'Sheets are printed on A4 in landscape, one page wide, with the header row repeated',
    todo: 'Look at the print preview of the whole workbook.',
    see: 'Each table on its own pages, no column on a page of its own, page numbers at the foot.',
  },
  {
    id: 'hand.charts',
    says: 'Charts have titles, axis titles and units',
    todo: 'Look at S4, S6, S7, S8, S13, B1, B5, R1 and F1.',
    see: 'Every chart with its title, its axes and the colours of the sheet; no empty series.',
  },
  {
    id: 'hand.links',
    says: 'The links of the front sheet lead to their tables',
    todo: 'Press each link on the front sheet, also in the copy for sharing.',
    see: 'The sheet of that table, at its top.',
  },
  {
    id: 'hand.keys',
    says: 'The keyboard shortcuts and the buttons of the ribbon reach the pane',
    todo: 'Press each button on the ribbon and each shortcut that Om OMST lists; in Excel for Windows and on the web.',
    see: 'What the button says; Excel does nothing else for the shortcut.',
  },
  {
    id: 'hand.contrast',
    says: 'The pane follows dark mode and the colours of high contrast',
    todo: 'Choose a dark theme in Office, and a contrast theme in Windows.',
    see: 'Every text, field and border can be seen.',
  },
  {
    id: 'hand.offline',
    says: 'A workbook with figures is calculated without the network once the add-in has been loaded',
    todo: 'Turn the network off and change the loss in Sak.',
    see: 'Every sheet is recalculated; fetching figures says that there is no network.',
  },
];
