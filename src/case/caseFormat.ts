/**
 * The format of a case's sheets, which the workbook holds as a number in a defined name. The number is raised when earlier versions of the add-in cannot read
 * or write the new sheets. A case with a lower number, or with none, is read as it is.
 */
export const caseFormat = { name: 'Sak_format', newest: 1 } as const;
