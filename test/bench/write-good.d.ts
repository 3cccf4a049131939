declare module "write-good" {
  /** Suggestions for a text in English, by offset. */
  export default function writeGood(text: string): { readonly index: number; readonly offset: number; readonly reason: string }[];
}
