import { defineModel } from "@sluice/core";
import { promiseSinks, realPath } from "./parts/file-system.ts";
import { extraSinks } from "./parts/file-system-extra.ts";

const links = realPath("");

export default defineModel({
  package: "fs-extra",
  sinks: [...extraSinks(""), ...promiseSinks("promises > ")],
  ...links,
  opaque: [...links.opaque, "{pathExists,pathExistsSync}"],
});
