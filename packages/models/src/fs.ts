import { defineModel } from "@sluice/core";
import { callbackSinks, promiseSinks, realPath } from "./parts/file-system.ts";

const callbacks = realPath("");
const promises = realPath("promises > ");

export default [
  defineModel({
    package: "fs",
    sinks: [...callbackSinks(""), ...promiseSinks("promises > ")],
    propagators: [...callbacks.propagators, ...promises.propagators],
    sanitizers: [...callbacks.sanitizers, ...promises.sanitizers],
    opaque: [...callbacks.opaque, ...promises.opaque],
  }),
  defineModel({ package: "fs/promises", sinks: promiseSinks(""), ...callbacks }),
];
