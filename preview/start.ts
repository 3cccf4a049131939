import { buildAddOn } from "../src/build/build";
import { startPreview } from "./server";

await buildAddOn();
const preview = await startPreview();
console.log("Open it in a browser and choose Extensions ▸ OKR Beacon ▸ Insert workbook.");
console.log("The sheet is kept in that browser until you choose Start afresh; Ctrl-C stops the server.");
process.once("SIGINT", () => void preview.close().then(() => process.exit(0)));
process.once("SIGTERM", () => void preview.close().then(() => process.exit(0)));
