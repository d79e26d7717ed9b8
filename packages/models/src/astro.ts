import { defineModel } from "@sluice/core";
import { HEAD } from "./parts/requests.ts";

const CLIENT = "what the client sent";

export default defineModel({
  package: "astro",
  types: {
    APIRoute: [],
    MiddlewareHandler: [],
    APIContext: ["{APIRoute,MiddlewareHandler} > param 0", "EndpointModule > {GET,POST,PUT,PATCH,DELETE,ALL} > param 0"],
    EndpointModule: [],
  },
  entryPoints: [{ files: "**/src/pages/**/*.{ts,js}", is: "EndpointModule" }],
  sources: [
    { at: "APIContext > request > {json,text,formData} > call", kind: "user-input", label: CLIENT },
    { at: "APIContext > {params,url}", kind: "user-input", label: CLIENT, bounded: HEAD },
    { at: "APIContext > cookies > get > call > value", kind: "user-input", label: CLIENT, bounded: HEAD },
  ],
  sinks: [{ at: "APIContext > redirect > arg 0", kind: "url" }],
});
