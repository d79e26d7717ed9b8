import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { locatorEffects, pageEffects } from "./parts/page-effects.ts";

export default ["playwright", "playwright-core", "@playwright/test"].map((name) =>
  defineModel({
    package: name,
    types: {
      Browser: ["{chromium,firefox,webkit} > {launch,connect,connectOverCDP} > call"],
      BrowserContext: ["Browser > newContext > call", "{chromium,firefox,webkit} > launchPersistentContext > call"],
      Page: ["Browser > newPage > call", "BrowserContext > newPage > call"],
      Download: ["Page > waitForEvent > call"],
    },
    sources: [{ at: "Page > {content,evaluate,title} > call", kind: "external-content", label: "what the page says" }],
    sinks: [
      { at: "Page > goto > arg 0", kind: "url" },
      { at: "Page > {evaluate,evaluateHandle} > arg 0", kind: "code" },
      { at: "Page > setContent > arg 0", kind: "html" },
      { at: "Page > {screenshot,pdf} > arg 0 > path", kind: "path" },
      { at: "Page > setInputFiles > arg 1", kind: "path" },
      { at: "Download > saveAs > arg 0", kind: "path" },
    ],
    effects: [
      ...pageEffects("Page", {
        read: "{goto,content,evaluate,title,textContent,innerText,innerHTML}",
        click: "{click,dblclick,check,uncheck,tap}",
        fill: "{fill,type,press,selectOption,setInputFiles}",
      }),
      ...locatorEffects("Page"),
      ...effectsAt("send-request", "Page > keyboard > {press,type} > call"),
      ...effectsAt("add-file", "Download > saveAs > call"),
    ],
  }),
);
