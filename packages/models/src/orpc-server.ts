import { defineModel } from "@sluice/core";

export default defineModel({
  package: "@orpc/server",
  types: {
    Builder: ["os", "Builder > {$context,$config,$meta,$route,middleware,use,errors,meta,route,input,output} > call"],
    BuilderWithInput: ["Builder > input > call", "BuilderWithInput > {use,errors,meta,route,output} > call"],
  },
  sources: [
    {
      at: "BuilderWithInput > handler > arg 0 > param 0 > input",
      kind: "user-input",
      label: "what the client sent",
      schema: "Builder > input > call > arg 0",
    },
  ],
  sinks: [{ at: "Builder > handler > arg 0 > return", kind: "response" }],
});
