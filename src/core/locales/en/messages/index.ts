import { example } from "./example";
import { findings } from "./findings";
import { menu } from "./menu";
import { notes } from "./notes";
import { sidebar } from "./sidebar";
import { workbook } from "./workbook";

/** Every message of the product in English; its keys are the keys every other language must have. */
export function english() {
  return { ...example, ...findings, ...menu, ...notes, ...sidebar, ...workbook } as const;
}
