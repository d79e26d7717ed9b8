import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { pageEffects } from "./parts/page-effects.ts";

export default ["puppeteer", "puppeteer-core"].map((name) =>
  defineModel({
    package: name,
    types: { Browser: ["{launch,connect} > call"], Page: ["Browser > newPage > call"] },
    sources: [{ at: "Page > {content,evaluate,title} > call", kind: "external-content", label: "what the page says" }],
    sinks: [
      { at: "Page > goto > arg 0", kind: "url" },
      { at: "Page > {evaluate,evaluateHandle} > arg 0", kind: "code" },
      { at: "Page > setContent > arg 0", kind: "html" },
      { at: "Page > {screenshot,pdf} > arg 0 > path", kind: "path" },
    ],
    effects: [
      ...pageEffects("Page", { read: "{goto,content,evaluate,title,$eval,$$eval}", click: "{click,tap}", fill: "{type,select}" }),
      ...effectsAt("send-request", "Page > keyboard > {press,type} > call"),
    ],
  }),
);
