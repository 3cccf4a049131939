import { hasSense, keepSenses, type Term } from "../../wording/terms";

const WEEK = 604_800;

/** Drops the readings that would make a deadline of what is none, and settles whether a length of time is one. */
export function prepareDeadlines(terms: readonly Term[]): void {
  const first = terms.find((term) => term.kind === "word" && !hasSense(term, "filler"));
  terms.forEach((term, at) => {
    // "نظرسنجی پایان دوره": which survey it is.
    const named = terms[at - 1];
    if (hasSense(term, "dueEdge") && hasSense(named, "product") && hasSense(terms[at + 1], "duePeriod") && !hasSense(terms[at + 1], "dueWhole")) keepSenses(term, (sense) => !sense.cls.startsWith("due"));
    const length = terms[at + 1];
    if (!hasSense(term, "dueSpanOpener") || hasSense(term, "preposition") || hasSense(term, "to") || length?.quantity?.unit !== "duration") return;
    // "رتبه اپ ظرف شش هفته از ۲۳ به ۱۰", "آموزش کارکنان ظرف ۴۵ روز", but "خرید مجدد ظرف ۹۰ روز".
    const behind = terms[at + 2];
    const isOfMetric = hasSense(named, "metric");
    const isWindow = behind === undefined || behind.kind === "mark" ? hasSense(first, "work") : hasSense(behind, "from") && !isOfMetric;
    if (isWindow && length.quantity.value >= WEEK) keepSenses(term, (sense) => sense.cls === "dueSpanOpener");
  });
}
