import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Kept } from "../parts/kept";
import type { View, ViewProps } from "../views";
import { useWords } from "../words";
import { EmptyPlan } from "./empty-plan";
import { type JudgedStatement, judgePlan, judgeWording } from "./judged-plan";
import { LooseCard, ObjectiveCards } from "./outline-list";
import { filterOutline, flattenOutline, type OutlineNode, outlinePlan } from "./plan-outline";
import { countVerdicts } from "./readiness";
import { type Filter, ReadinessSummary } from "./readiness-summary";
import { useRowWorks } from "./row-work";
import { StatementDetails } from "./statement-details";
import { StatementRow } from "./statement-row";

/** Can we sign? What every statement of the plan says, and what would make it better. */
export const reviewView: View = {
  id: "review",
  title: "sidebar/review",
  icon: "M9 11l3 3 8-8M20 12v7a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1h10",
  Content: (props) => (props.reading.state === "empty" ? <EmptyPlan plan={props.plan} /> : <Review {...props} />),
};

/** The statement that is open, and whether a control elsewhere has led to it. */
interface Current {
  readonly currentKey: string | null;
  readonly jumped: boolean;
}

function Review({ plan, reading, announce }: ViewProps) {
  const { say } = useWords();
  const [filter, setFilter] = useState<Filter>("all");
  const [{ currentKey, jumped }, setCurrent] = useState<Current>({ currentKey: null, jumped: false });
  const onWritten = useCallback((cell: string) => announce(say("sidebar/written", { cell })), [announce, say]);
  const works = useRowWorks(plan, onWritten);
  const typed = useTyped();

  const judged = useMemo(() => judgePlan(reading), [reading]);
  const outline = useMemo(() => outlinePlan(judged), [judged]);
  const counts = useMemo(() => countVerdicts(judged), [judged]);
  const inOrder = useMemo(() => flattenOutline([...outline.objectives, ...outline.unattached]), [outline]);

  const { select, forgetTroubles } = works;
  const shownReadings = useRef(plan.readings);
  useEffect(() => {
    if (plan.readings === shownReadings.current) return;
    shownReadings.current = plan.readings;
    forgetTroubles();
    announce(say("sidebar/read"));
  }, [plan.readings, forgetTroubles, announce, say]);

  const choose = useCallback(
    (item: JudgedStatement) => {
      setCurrent((before) => ({ currentKey: before.currentKey === item.key ? null : item.key, jumped: false }));
      select(item);
    },
    [select],
  );
  const jump = (item: JudgedStatement) => {
    setCurrent({ currentKey: item.key, jumped: true });
    select(item);
  };

  const renderRow = (item: JudgedStatement) => {
    const current = item.key === currentKey;
    const work = works.of(item);
    const opens = work !== undefined || (item.check !== null && item.check.findings.length > 0);
    const next = current ? nextToMend(inOrder, item) : undefined;
    const details = () => (
      <StatementDetails
        item={item}
        work={work}
        typed={typed(item)}
        reading={plan.busy === "reading"}
        next={next?.check?.verdict ?? null}
        judge={(text) => judgeWording(item, text, reading.profile)}
        onApply={(text) => works.write(item, text)}
        onReadAgain={plan.readAgain}
        onNext={() => next && jump(next)}
      />
    );
    return (
      <Kept from={[item, opens, choose, current ? {} : null]}>
        {() => (
          <StatementRow
            item={item}
            current={current}
            jumpedTo={current && jumped}
            opens={opens}
            onChoose={() => choose(item)}
            details={current && opens ? details() : null}
          />
        )}
      </Kept>
    );
  };

  // The current row stays when its verdict changes under the filter, so that nobody loses sight of what they have just mended.
  const shown = (nodes: readonly OutlineNode[]) =>
    filter === "all" ? nodes : filterOutline(nodes, (item) => item.check?.verdict === filter || item.key === currentKey);
  const objectives = shown(outline.objectives);
  const unattached = shown(outline.unattached);

  return (
    <div class="view" aria-busy={plan.busy !== null}>
      <ReadinessSummary
        counts={counts}
        filter={filter}
        reading={plan.busy === "reading"}
        onFilter={setFilter}
        onReadAgain={plan.readAgain}
      />
      {filter !== "all" && objectives.length + unattached.length === 0 && <p class="soft">{say(`sidebar/none-${filter}`)}</p>}
      <ObjectiveCards nodes={objectives} renderRow={renderRow} />
      <LooseCard
        nodes={unattached}
        renderRow={renderRow}
        title={say("sidebar/unattached")}
        hint={say("sidebar/unattached-hint", { column: say("plan/feeds") })}
      />
      <LooseCard
        nodes={filter === "all" ? outline.leftAlone : []}
        renderRow={renderRow}
        title={say("kind/anti_goal")}
        hint={say("sidebar/left-alone-hint")}
      />
    </div>
  );
}

/** The next statement that is not ready, going round; what is to be revised comes before what is to be discussed. */
function nextToMend(inOrder: readonly JudgedStatement[], item: JudgedStatement): JudgedStatement | undefined {
  const index = inOrder.indexOf(item);
  const others = [...inOrder.slice(index + 1), ...inOrder.slice(0, Math.max(index, 0))];
  return (
    others.find(({ check }) => check?.verdict === "revise") ?? others.find(({ check }) => check?.verdict === "discuss")
  );
}

/** What has been typed into the gaps of each statement, kept for as long as the sidebar is open. */
function useTyped(): (item: JudgedStatement) => Map<string, string> {
  const all = useRef(new Map<string, Map<string, string>>()).current;
  return useCallback(
    ({ key, hasOwnId, statement }) => {
      // A row may be another statement's after the next reading.
      const owner = hasOwnId ? key : "text " + statement.text;
      const typed = all.get(owner) ?? new Map<string, string>();
      all.set(owner, typed);
      return typed;
    },
    [all],
  );
}
