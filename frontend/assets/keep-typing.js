// A text waits a moment for its next letter before it is sent; whoever reloads within that moment would lose it. Leaving the
// field sends it at once, and the server nearly always has it before the page comes back.
addEventListener("beforeunload", () => document.activeElement?.blur());
