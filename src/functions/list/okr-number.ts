import { ok } from "../../core/outcome";
import { cellValue } from "../../core/quantity/quantity";
import { byCell } from "../custom-function";

export const OKR_NUMBER = byCell({
  name: "OKR_NUMBER",
  summary: "The number in a text such as 12 000, 4,5%, €0.60, 2 min 37 s or 4.8/5. A percent is given as its fraction, a duration in seconds.",
  parameters: [
    { name: "text", kind: "quantity", help: "The text to read; a number is given back as it is." },
    { name: "language", kind: "language", optional: true, help: "Language that decides what 1,200 means (optional), such as ru or Polski." },
  ],
  returns: "A number, or blank for a blank cell.",
  examples: [{ call: ["12 000"], gives: 12000 }, { call: ["4,5%"], gives: 0.045 }, { call: ["2 мин 37 с"], gives: 157 }, { call: ["1,200", "pl"], gives: 1.2 }],
  run: ([figure]) => ok(cellValue(figure)),
});
