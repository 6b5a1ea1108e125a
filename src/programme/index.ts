export { budget } from './budget';
export { deflator, deflatorSource, type DeflatorName } from './deflator';
export { indexed } from './indexed';
export { phasePlan } from './phasePlan';
export { profiles, type ProfileName } from './profile';
