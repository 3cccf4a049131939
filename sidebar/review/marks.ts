import type { Finding, Severity } from "../../src/core/wording/wording";

/** A piece of a statement; `severity` is that of the gravest finding about these words, null when there is none. */
export interface MarkedPart {
  readonly text: string;
  readonly severity: Severity | null;
}

const GRAVITY: readonly Severity[] = ["error", "warning", "suggestion"];

/** Findings with the gravest first, in their own order otherwise. */
export function byGravity<Found extends Pick<Finding, "severity">>(findings: readonly Found[]): Found[] {
  return GRAVITY.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/**
 * Cuts a statement at the edges of its findings. Spans outside the text are cut off; a finding about the whole statement
 * marks nothing, since a line under everything points at nothing.
 * @returns the pieces in order; together they are the text.
 */
export function markText(text: string, findings: readonly Pick<Finding, "severity" | "span">[]): MarkedPart[] {
  const length = text.trim().length;
  const spans = byGravity(findings)
    .map(({ severity, span }) => ({ severity, start: Math.max(0, span[0]), end: Math.min(text.length, span[1]) }))
    .filter(({ start, end }) => start < end && text.slice(start, end).trim().length < length);
  const edges = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const parts: MarkedPart[] = [];
  for (let index = 1; index < edges.length; index++) {
    const start = edges[index - 1] ?? 0;
    const end = edges[index] ?? text.length;
    const severity = spans.find((span) => span.start <= start && end <= span.end)?.severity ?? null;
    parts.push({ text: text.slice(start, end), severity });
  }
  return parts;
}
