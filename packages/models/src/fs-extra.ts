import { defineModel } from "@sluice/core";
import { promiseFunctions, together } from "./parts/file-system.ts";
import { extraFunctions } from "./parts/file-system-extra.ts";

export default defineModel({ package: "fs-extra", ...together(extraFunctions(""), promiseFunctions("promises > ")) });
