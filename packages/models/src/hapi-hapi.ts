import { defineModel } from "@sluice/core";
import { answersAt } from "./parts/answers.ts";
import { HEAD } from "./parts/requests.ts";

export default defineModel({
  package: "@hapi/hapi",
  types: {
    Server: ["Server > new", "server > call"],
    Request: ["Server > route > arg 0 > handler > param 0", "Server > route > arg 0 > each > handler > param 0"],
    ResponseToolkit: ["Server > route > arg 0 > handler > param 1", "Server > route > arg 0 > each > handler > param 1"],
  },
  sources: [{ at: "Request > {payload,query,params,headers}", kind: "user-input", label: "what the client sent", bounded: HEAD }],
  sinks: [...answersAt("ResponseToolkit > response > arg 0"), { at: "ResponseToolkit > redirect > arg 0", kind: "url" }],
});
