const PATHS = {
  ready: "M3 8.5 6.5 12 13 4.5",
  discuss: "M8 3v6.2M8 12.6v.2",
  revise: "M4 4l8 8M12 4l-8 8",
  again: "M13 8a5 5 0 1 1-1.6-3.7M13 2.5v3h-3",
  toward: "M3 8h10M9.5 4.5 13 8l-3.5 3.5",
} as const;

/** A small drawn sign, in the colour of the text around it. It repeats what a word says, so it has no name of its own. */
export function Sign({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class={"sign " + name} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
