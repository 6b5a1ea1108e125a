export { budget } from './budget';
export type { DeflatorName } from './deflator';
export { indexed } from './indexed';
export { phasePlan } from './phasePlan';
export { profiles, type ProfileName } from './profile';
