import { defineModel } from "@sluice/core";
import { answersAt } from "./parts/answers.ts";

const CLIENT = "what the client sent";

export default defineModel({
  package: "@sveltejs/kit",
  types: {
    RequestEvent: ["{RequestHandler,ServerLoad,Action} > param 0", "Actions > each > param 0", "Handle > param 0 > event"],
    RequestHandler: [],
    ServerLoad: [],
    Action: [],
    Actions: [],
    Handle: [],
  },
  sources: [
    { at: "RequestEvent > request > {json,text,formData} > call", kind: "user-input", label: CLIENT },
    { at: "RequestEvent > {params,url}", kind: "user-input", label: CLIENT },
    { at: "RequestEvent > cookies > get > call", kind: "user-input", label: CLIENT },
  ],
  sinks: [...answersAt("json > arg 0", "fail > arg 1"), { at: "text > arg 0", kind: "response" }, { at: "redirect > arg 1", kind: "url" }],
});
