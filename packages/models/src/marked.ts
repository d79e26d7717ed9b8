import { defineModel } from "@sluice/core";

// Markdown may hold HTML, which comes out as it went in: whoever shows the result escapes or sanitizes it. A module, an instance of `Marked`, or the two steps apart.
const RENDERERS = ["default", "marked", "{parse,parseInline}", "marked > {parse,parseInline}", "Marked > new > {parse,parseInline}"];
const STEPS = ["{lexer,parser}", "marked > {lexer,parser}", "Marked > new > {lexer,parser}", "Lexer > lex", "Parser > parse"];

export default defineModel({
  package: "marked",
  propagators: [...RENDERERS, ...STEPS].map((at) => ({ at, from: "arg 0", to: "call" })),
});
