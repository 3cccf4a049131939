import { render } from "preact";
import { findLocale } from "../src/core/locales";
import { App } from "./app";
import { takePageWords } from "./page-words";
import { VIEWS } from "./views";

function start(): void {
  const place = document.getElementById("sidebar");
  const opened = takePageWords() ?? findLocale(navigator.language)?.code ?? "en";
  if (place !== null) render(<App views={VIEWS} opened={opened} />, place);
}

// The words of the page stand behind this script.
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
