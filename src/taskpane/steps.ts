/**
 * The steps of the pane in their order, and the pages that the pane shows. A page is loaded when it is first shown, so that the pane is ready before
 * all of them are.
 */

import { lazy, type ComponentType } from 'react';
import { stepWords } from '../text/pane/shell';

export type Step = keyof typeof stepWords;
export const steps = Object.keys(stepWords) as Step[];

/** The step of this name; undefined when it names none. */
export const stepNamed = (name: unknown): Step | undefined => steps.find((step) => step === name);

/** A component that is loaded when React first draws it. */
const loadedWhenShown = <Name extends string, Props>(
  name: Name,
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
) => lazy(async () => ({ default: (await load())[name] }));

export const StartPage = loadedWhenShown('StartPage', () => import(/* webpackChunkName: "CaseStep" */ './StartPage'));
export const CaseStep = loadedWhenShown('CaseStep', () => import(/* webpackChunkName: "CaseStep" */ './CaseStep'));
export const FiguresStep = loadedWhenShown('FiguresStep', () => import(/* webpackChunkName: "FiguresStep" */ './FiguresStep'));
export const VerdictStep = loadedWhenShown('VerdictStep', () => import(/* webpackChunkName: "VerdictStep" */ './VerdictStep'));
export const ConsequenceStep = loadedWhenShown(
  'ConsequenceStep',
  () => import(/* webpackChunkName: "ConsequenceStep" */ './ConsequenceStep'),
);
export const FinancingStep = loadedWhenShown(
  'FinancingStep',
  () => import(/* webpackChunkName: "FinancingStep" */ './FinancingStep'),
);
export const TablesStep = loadedWhenShown('TablesStep', () => import(/* webpackChunkName: "TablesStep" */ './TablesStep'));
export const FollowUpStep = loadedWhenShown(
  'FollowUpStep',
  () => import(/* webpackChunkName: "FollowUpStep" */ './FollowUpStep'),
);
export const FunctionBrowser = loadedWhenShown(
  'FunctionBrowser',
  () => import(/* webpackChunkName: "FunctionBrowser" */ './FunctionBrowser'),
);
export const About = loadedWhenShown('About', () => import(/* webpackChunkName: "About" */ './About'));
export const SelfTest = loadedWhenShown('SelfTest', () => import(/* webpackChunkName: "SelfTest" */ './SelfTest'));
