export { budget } from './budget';
export type { DeflatorName } from './deflator';
export { convertPrices } from './convertPrices';
export { phasePlan } from './phasePlan';
export { profiles, type ProfileName } from './profile';
