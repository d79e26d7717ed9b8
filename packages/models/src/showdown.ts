import { defineModel } from "@sluice/core";

// HTML within Markdown comes out as it went in.
export default defineModel({ package: "showdown", propagators: [{ at: "Converter > new > makeHtml", from: "arg 0", to: "call" }] });
