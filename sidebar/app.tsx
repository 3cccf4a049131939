import { useCallback, useEffect, useErrorBoundary, useRef, useState } from "preact/hooks";
import type { LanguageCode, Locale } from "../src/core/locales/locale";
import type { Note } from "../src/core/outcome";
import { useSpokenLanguage } from "./language";
import { Panels } from "./panels";
import { Button } from "./parts/button";
import { Footer } from "./parts/footer";
import { Notice } from "./parts/notice";
import { type Plan, usePlan } from "./plan";
import { Broken } from "./start/broken";
import { NoWorkbook } from "./start/no-workbook";
import { NotRead } from "./start/not-read";
import { Reading } from "./start/reading";
import { Tabs } from "./tabs";
import type { View } from "./views";
import { Language, useWords } from "./words";

interface AppProps {
  readonly views: readonly View[];
  /** The language the sidebar was opened in; its words are here. */
  readonly opened: LanguageCode;
}

/** Says the language on the page itself, so that the whole sidebar turns with it. */
function usePageLanguage(locale: Locale): void {
  useEffect(() => {
    document.documentElement.lang = locale.code;
    document.documentElement.dir = locale.direction;
  }, [locale]);
}

/** The sidebar: the language it speaks, the plan it is about, and the views on it. */
export function App({ views, opened }: AppProps) {
  const plan = usePlan();
  const { locale, trouble, choose } = useSpokenLanguage(opened, plan.reading?.language);
  usePageLanguage(locale);
  return (
    <Language.Provider value={locale}>
      <Body views={views} plan={plan} languageTrouble={trouble} />
      <Footer profile={plan.reading?.profile ?? null} onLanguage={choose} />
    </Language.Provider>
  );
}

interface BodyProps {
  readonly views: readonly View[];
  readonly plan: Plan;
  readonly languageTrouble: Note | null;
}

function Body({ views, plan, languageTrouble }: BodyProps) {
  const [current, setCurrent] = useState(views[0]?.id ?? "");
  const [said, setSaid] = useState({ sentence: "", turn: 0 });
  const announce = useCallback((sentence: string) => setSaid(({ turn }) => ({ sentence, turn: turn + 1 })), []);
  const [broken, startOver] = useErrorBoundary();
  const { reading, trouble } = plan;
  const open = broken === undefined && reading !== null && reading.state !== "missing";
  const state = broken !== undefined ? "broken" : (reading?.state ?? (trouble === null ? "reading" : "not-read"));
  const main = useHeadingFocus(state);
  return (
    <>
      <main ref={main}>
        {open && views.length > 1 && <Tabs views={views} current={current} onChoose={setCurrent} />}
        {open && trouble !== null && <StalePlan plan={plan} />}
        {languageTrouble !== null && <LanguageKept trouble={languageTrouble} />}
        {broken !== undefined ? (
          <Broken reason={String(broken)} onStartOver={startOver} />
        ) : open ? (
          <Panels views={views} current={current} plan={plan} reading={reading} announce={announce} />
        ) : reading !== null ? (
          <NoWorkbook plan={plan} />
        ) : trouble !== null ? (
          <NotRead plan={plan} trouble={trouble} />
        ) : (
          <Reading />
        )}
      </main>
      <div class="unseen" role="status">
        <span key={said.turn}>{said.sentence}</span>
      </div>
    </>
  );
}

/** The button that led to a new state goes with the old one; the new heading takes the focus over. */
function useHeadingFocus(state: string) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(state);
  useEffect(() => {
    const opening = before.current === "reading";
    if (before.current === state) return;
    before.current = state;
    if (!opening && document.hasFocus() && document.activeElement === document.body) main.current?.querySelector("h1")?.focus();
  }, [state]);
  return main;
}

/** Another language was chosen, but its words could not be fetched. */
function LanguageKept({ trouble }: { readonly trouble: Note }) {
  const { sayNote } = useWords();
  return (
    <Notice tone="revise" alert>
      <p>{sayNote(trouble)}</p>
    </Notice>
  );
}

/** A plan is shown, but reading it again has failed. */
function StalePlan({ plan }: { readonly plan: Plan }) {
  const { say, sayNote } = useWords();
  if (plan.trouble === null) return null;
  return (
    <Notice
      tone="revise"
      alert
      actions={
        <Button tone="plain" onClick={plan.readAgain} busy={plan.busy !== null && say("sidebar/reading")}>
          {say("sidebar/try-again")}
        </Button>
      }
    >
      <p>{say("sidebar/shown-as-before")}</p>
      <p>{sayNote(plan.trouble)}</p>
    </Notice>
  );
}
