import { defineModel } from "@sluice/core";

export default defineModel({ package: "koa-send", sinks: [{ at: "arg 2 > root", kind: "path" }] });
