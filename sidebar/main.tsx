import { render } from "preact";
import { App } from "./app";
import { VIEWS } from "./views";

const place = document.getElementById("sidebar");
if (place !== null) render(<App views={VIEWS} />, place);
