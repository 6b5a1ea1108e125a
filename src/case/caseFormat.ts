/**
 * Which layout the sheets of a case have, noted as a name of the workbook whose meaning is a number. It is raised when an earlier version of the add-in could no
 * longer read or write them; a case of an earlier format, or one made before formats were noted, is read as it is.
 */
export const caseFormat = { name: 'Sak_format', newest: 1 } as const;
