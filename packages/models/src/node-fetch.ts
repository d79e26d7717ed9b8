import { defineModel } from "@sluice/core";
import { requestEffects } from "./parts/http-effects.ts";

const GOT = { kind: "external-content", label: "what the request got" } as const;

const FUNCTIONS = {
  "node-fetch": [""],
  "cross-fetch": ["", "fetch > "],
  "isomorphic-fetch": [""],
  "@whatwg-node/fetch": ["fetch > "],
};

// Functions with the interface of the platform's own.
export default Object.entries(FUNCTIONS).map(([name, functions]) =>
  defineModel({
    package: name,
    types: { Response: functions.map((at) => `${at}call`) },
    sources: [
      { at: "Response > {text,json,formData,arrayBuffer,blob} > call", ...GOT },
      { at: "Response > body", ...GOT },
    ],
    sinks: functions.flatMap((at) => [
      { at: `${at}arg 0`, kind: "url" },
      { at: `${at}arg 1 > body`, kind: "request-body" },
      { at: `${at}arg 1 > headers > /./`, kind: "header" },
    ]),
    effects: functions.flatMap((at) => requestEffects(at === "" ? "default" : at.slice(0, -" > ".length))),
  }),
);
