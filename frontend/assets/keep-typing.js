// Fields send their text after a short pause, so a reload within that pause would lose it. Before unload, blur the field: it then
// sends its text at once, and the server nearly always has it before the page comes back.
addEventListener("beforeunload", () => document.activeElement?.blur());
