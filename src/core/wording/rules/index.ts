import { limitLength } from "./limit-length";
import { limitTargets } from "./limit-targets";
import { noActivityKeyResult } from "./no-activity-key-result";
import { noActivityObjective } from "./no-activity-objective";
import { noBareTopic } from "./no-bare-topic";
import { noBusinessAsUsual } from "./no-business-as-usual";
import { noCompoundStatement } from "./no-compound-statement";
import { noContradictingNumbers } from "./no-contradicting-numbers";
import { noCountedActivity } from "./no-counted-activity";
import { noJargon } from "./no-jargon";
import { noMethodInKeyResult } from "./no-method-in-key-result";
import { noNegativeWording } from "./no-negative-wording";
import { noNumberInObjective } from "./no-number-in-objective";
import { noOutcomeInitiative } from "./no-outcome-initiative";
import { noPlaceholder } from "./no-placeholder";
import { noRunningKpi } from "./no-running-kpi";
import { noShouting } from "./no-shouting";
import { noSteadyTarget } from "./no-steady-target";
import { noTinyChange } from "./no-tiny-change";
import { noUnreadLanguage } from "./no-unread-language";
import { noUnrealisticTarget } from "./no-unrealistic-target";
import { noVagueWording } from "./no-vague-wording";
import { preferActiveVoice } from "./prefer-active-voice";
import { preferOutcomeObjective } from "./prefer-outcome-objective";
import { preferVerb } from "./prefer-verb";
import { requireBaseline } from "./require-baseline";
import { requireClearMetric } from "./require-clear-metric";
import { requireDeadline } from "./require-deadline";
import { requireDetail } from "./require-detail";
import { requireNumber } from "./require-number";
import type { Rule } from "./rule";

/** Every rule, in the order in which findings of the same severity are told. */
export const RULES: readonly Rule[] = [
  noUnreadLanguage,
  noPlaceholder,
  noBareTopic,
  noActivityKeyResult,
  noCountedActivity,
  noActivityObjective,
  preferOutcomeObjective,
  noOutcomeInitiative,
  noBusinessAsUsual,
  noSteadyTarget,
  noRunningKpi,
  requireNumber,
  requireClearMetric,
  requireBaseline,
  noNumberInObjective,
  limitTargets,
  noCompoundStatement,
  noUnrealisticTarget,
  noTinyChange,
  noContradictingNumbers,
  noVagueWording,
  noJargon,
  noNegativeWording,
  limitLength,
  requireDetail,
  preferVerb,
  noMethodInKeyResult,
  preferActiveVoice,
  requireDeadline,
  noShouting,
];
