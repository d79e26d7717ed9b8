import { defineModel } from "@sluice/core";

// `reply.sendFile(name)` stays below the root that was registered; a root given with the call does not.
export default defineModel({
  package: "fastify",
  types: {
    FastifyInstance: ["call", "fastify > call", "FastifyInstance > register > arg 0 > param 0"],
    FastifyReply: [
      "FastifyInstance > {get,post,put,patch,delete,head,options,all} > arg 1 > param 1",
      "FastifyInstance > {get,post,put,patch,delete,head,options,all} > arg 2 > param 1",
      "FastifyInstance > route > arg 0 > handler > param 1",
      "FastifyReply > {code,status,header,headers,type} > call",
    ],
  },
  sinks: [{ at: "FastifyReply > {sendFile,download} > arg 1", kind: "path" }],
});
