import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { requestEffects, verbEffects } from "./parts/http-effects.ts";
import { bodiesAt } from "./parts/bodies.ts";

const GOT = { kind: "external-content", label: "what the request got" } as const;
const METHODS = "{get,post,put,patch,head,delete,del}";

export default defineModel({
  package: "superagent",
  types: {
    Agent: ["default", "agent > call"],
    Request: ["call", `Agent > ${METHODS} > call`, "Request > {set,query,send,type,accept,auth,timeout,redirects} > call"],
  },
  sources: [{ at: "Request > {text,body}", ...GOT }],
  sinks: [
    { at: `Agent > ${METHODS} > arg 0`, kind: "url" },
    { at: "arg 0", kind: "url" },
    { at: "arg 1", kind: "url" },
    ...bodiesAt("Request > send > arg 0"),
    { at: "Request > set > arg any", kind: "header" },
    { at: "Request > set > arg 0 > /./", kind: "header" },
  ],
  effects: [
    ...verbEffects("Agent"),
    ...effectsAt("delete-data", "Agent > del > call"),
    ...requestEffects("default", [{ method: "arg 0", urls: ["arg 1"] }]),
  ],
});
