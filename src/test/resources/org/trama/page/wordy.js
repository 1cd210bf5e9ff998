// A script with words that people would read: what MessagesTests must notice.
export function wordy(kind, two) {
  const note = "así no";
  return h("p.note", { title: "Close it", id: "close-it" }, t(`kind.${kind}.one`), " · ", "Hello", t(two ? "a.b" : "a.c"),
    two === "never" ? `Good ${kind}` : null, note, said(two || "told aloud"), h("code", "Trama"));
}
