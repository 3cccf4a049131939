import type { FunctionComponent } from "preact";
import type { MessageKey } from "../src/core/locales/messages";
import type { PlanReading } from "../src/core/plan/sidebar-api";
import type { Plan } from "./plan";
import { reviewView } from "./review/review-view";

export interface ViewProps {
  readonly plan: Plan;
  readonly reading: PlanReading;
  /** Tells a screen reader what has just happened. */
  announce(sentence: string): void;
}

/** One task of the sidebar. */
export interface View {
  readonly id: string;
  /** Name of its tab. */
  readonly title: MessageKey;
  /** Outline of its tab's icon, as the `d` of a path in a box of 24. */
  readonly icon: string;
  readonly Content: FunctionComponent<ViewProps>;
}

/** The views in the order of their tabs; a single view needs no tab. */
export const VIEWS: readonly View[] = [reviewView];
