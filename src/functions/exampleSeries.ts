/** Employed persons with workplace in Hjartdal, 4th quarter: Statistisk sentralbyrå, tabell 13470 (CC BY 4.0). The worked examples use it. */

const employment = [712, 687, 691, 712, 739, 718, 726, 621, 635, 622];

export const exampleYears: readonly (readonly number[])[] = employment.map((_, index) => [2016 + index]);
export const exampleEmployment: readonly (readonly number[])[] = employment.map((persons) => [persons]);
