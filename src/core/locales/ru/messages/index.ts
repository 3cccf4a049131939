import type { Messages } from "../../messages";
import { example } from "./example";
import { findings } from "./findings";
import { menu } from "./menu";
import { notes } from "./notes";
import { sidebar } from "./sidebar";
import { workbook } from "./workbook";

/** Every message of the product in this language. */
export function messages(): Messages {
  return { ...example, ...findings, ...menu, ...notes, ...sidebar, ...workbook };
}
