/** A figure as a line chart takes it, with '=': what is missing leaves a gap, where the text of a missing figure would be drawn as zero. */
export const drawn = (cell: string): string => `=IF(ISNUMBER(${cell}),${cell},NA())`;
