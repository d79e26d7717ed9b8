import { defineModel } from "@sluice/core";
import { callbackSinks, promiseSinks, realPath } from "./parts/file-system.ts";

export default defineModel({ package: "graceful-fs", sinks: [...callbackSinks(""), ...promiseSinks("promises > ")], ...realPath("") });
