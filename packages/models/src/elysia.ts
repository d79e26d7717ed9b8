import { defineModel } from "@sluice/core";
import { HEAD } from "./parts/requests.ts";

const ROUTES = "{get,post,put,patch,delete,options,head,all}";

export default defineModel({
  package: "elysia",
  types: {
    Elysia: ["Elysia > new", `Elysia > {${ROUTES.slice(1, -1)},use,derive,decorate,state,model,onError,onBeforeHandle} > call`],
    Context: [`Elysia > ${ROUTES} > arg 1 > param 0`],
  },
  sources: [
    { at: "Context > {body,query,params,headers}", kind: "user-input", label: "what the client sent", bounded: HEAD },
    { at: "Context > request > {json,text,formData} > call", kind: "user-input", label: "what the client sent" },
  ],
  sinks: [
    { at: `Elysia > ${ROUTES} > arg 1 > return`, kind: "response" },
    { at: "Context > redirect > arg 0", kind: "url" },
  ],
});
