/** The series that the worked examples of the functions use. */

/** Employed persons with workplace in Hjartdal, 4th quarter: Statistisk sentralbyrå, tabell 13470 (CC BY 4.0). */
const employment = [712, 687, 691, 712, 739, 718, 726, 621, 635, 622];

export const exampleYears: readonly (readonly number[])[] = employment.map((_, index) => [2016 + index]);
export const exampleEmployment: readonly (readonly number[])[] = employment.map((persons) => [persons]);

/** Employees subject to social insurance in Göttingen and in Germany, 2017, by 15 groups of industries: Wieland (2019), REAT 3.0.3. */
export const goettingen = [45, 466, 7874, 1334, 7051, 2481, 2251, 2032, 1739, 7915, 4875, 3936, 7488, 16896, 900];
export const germany = [
  248052, 538768, 6797172, 1798954, 4380223, 1713157, 1062982, 1027486, 975126, 2397099, 2357313, 1762308, 1249260, 4676036,
  1181037,
];
