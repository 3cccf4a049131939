import { type Words, useWords } from "../words";
import type { Gap } from "./gaps";

/** Gaps that rewrites have, with the message that names them. */
const GAP_LABELS = {
  baseline: "sidebar/gap-baseline",
  target: "sidebar/gap-target",
  metric: "sidebar/gap-metric",
  deadline: "sidebar/gap-deadline",
  audience: "sidebar/gap-audience",
  change: "sidebar/gap-change",
  detail: "sidebar/gap-detail",
} as const;

/** The name of a gap in the reader's language. */
export function gapLabel(name: string, say: Words["say"]): string {
  const label = Object.entries(GAP_LABELS).find(([gap]) => gap === name);
  return label === undefined ? name.replace(/[_-]/g, " ") : say(label[1]);
}

interface GapFieldProps {
  readonly gap: Gap;
  readonly value: string;
  onType(value: string): void;
}

/** A gap of a rewrite as a small labelled field inside the sentence; it widens with what is typed. */
export function GapField({ gap: { name, before, after }, value, onType }: GapFieldProps) {
  const { say, locale } = useWords();
  return (
    <span class="gap">
      {before}
      <label>
        <span class="gap-name" dir={locale.direction} lang={locale.code}>
          {gapLabel(name, say)}
        </span>
        <input
          type="text"
          dir="auto"
          autocomplete="off"
          style={{ width: Math.max(6, value.length + 2) + "ch" }}
          value={value}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </label>
      {after}
    </span>
  );
}
