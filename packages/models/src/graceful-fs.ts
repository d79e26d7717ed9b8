import { defineModel } from "@sluice/core";
import { callbackFunctions, promiseFunctions, together } from "./parts/file-system.ts";

export default defineModel({ package: "graceful-fs", ...together(callbackFunctions(""), promiseFunctions("promises > ")) });
