import { defineModel } from "@sluice/core";

// Components escape text that they show.
export default [
  defineModel({
    package: "react-dom/server",
    sanitizers: [{ at: "{renderToString,renderToStaticMarkup} > call", clears: ["html"] }],
  }),
  ...["@react-email/render", "@react-email/components"].map((name) =>
    defineModel({ package: name, sanitizers: [{ at: "render > call", clears: ["html"] }] }),
  ),
];
