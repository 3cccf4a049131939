import type { CustomFunction } from "./custom-function";
import { CAMPAIGN_ATTAINMENT } from "./list/campaign-attainment";
import { CAMPAIGN_CPA } from "./list/campaign-cpa";
import { CAMPAIGN_CPM } from "./list/campaign-cpm";
import { CAMPAIGN_DIFFERENCE } from "./list/campaign-difference";
import { CAMPAIGN_ROAS } from "./list/campaign-roas";
import { CAMPAIGN_ROI } from "./list/campaign-roi";
import { CAMPAIGN_ROMI } from "./list/campaign-romi";
import { KR_EXPECTED } from "./list/kr-expected";
import { KR_PROGRESS } from "./list/kr-progress";
import { KR_SCORE } from "./list/kr-score";
import { KR_STATUS } from "./list/kr-status";
import { METRIC_DIRECTION } from "./list/metric-direction";
import { OBJECTIVE_SCORE } from "./list/objective-score";
import { OKR_CHECK } from "./list/okr-check";
import { OKR_FINDINGS } from "./list/okr-findings";
import { OKR_NATURE } from "./list/okr-nature";
import { OKR_NUMBER } from "./list/okr-number";
import { OKR_PARSE } from "./list/okr-parse";
import { OKR_REWRITE } from "./list/okr-rewrite";

export { type CallContext, callCustomFunction } from "./call-custom-function";

/** Every function people can call in a cell, one line each, in the order of the documentation. */
export const customFunctions: readonly CustomFunction[] = [
  KR_SCORE,
  KR_PROGRESS,
  KR_EXPECTED,
  KR_STATUS,
  OBJECTIVE_SCORE,
  OKR_CHECK,
  OKR_FINDINGS,
  OKR_REWRITE,
  OKR_PARSE,
  OKR_NATURE,
  OKR_NUMBER,
  CAMPAIGN_ROI,
  CAMPAIGN_ROMI,
  CAMPAIGN_ROAS,
  CAMPAIGN_DIFFERENCE,
  CAMPAIGN_ATTAINMENT,
  CAMPAIGN_CPA,
  CAMPAIGN_CPM,
  METRIC_DIRECTION,
];
