import { render } from "preact";
import { useState } from "preact/hooks";
import { App } from "../../sidebar/app";
import { VIEWS } from "../../sidebar/views";

/** A second view, to see what two views are like. */
function Notes() {
  const [text, setText] = useState("");
  return (
    <div class="view">
      <h1>Notes</h1>
      <input aria-label="Note" value={text} onInput={(event) => setText(event.currentTarget.value)} />
    </div>
  );
}

const place = document.getElementById("sidebar");
const notes = { id: "notes", title: "plan/statement", icon: "M4 6h16M4 12h16M4 18h10", Content: Notes } as const;
if (place !== null) render(<App views={[...VIEWS, notes]} opened="en" />, place);
