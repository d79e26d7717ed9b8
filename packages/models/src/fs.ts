import { defineModel } from "@sluice/core";
import { callbackFunctions, promiseFunctions, together } from "./parts/file-system.ts";

export default [
  defineModel({ package: "fs", ...together(callbackFunctions(""), promiseFunctions("promises > ")) }),
  defineModel({ package: "fs/promises", ...promiseFunctions("") }),
];
