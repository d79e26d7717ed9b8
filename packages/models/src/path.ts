import { defineModel } from "@sluice/core";

const FORMATTED = ["root", "dir", "base", "name", "ext"];

export default defineModel({
  package: "path",
  types: { Path: ["{posix,win32}", "{posix,win32} > {posix,win32}"] },
  propagators: [
    { at: "{join,resolve,relative}", from: "arg any", to: "call" },
    { at: "{normalize,dirname,basename,extname,parse,toNamespacedPath}", from: "arg 0", to: "call" },
    { at: "format", from: "arg 0", to: "call" },
    ...FORMATTED.map((name) => ({ at: "format", from: `arg 0 > ${name}`, to: "call" })),
    { at: "Path > {join,resolve,relative}", from: "arg any", to: "call" },
    { at: "Path > {normalize,dirname,basename,extname,parse,toNamespacedPath}", from: "arg 0", to: "call" },
    { at: "Path > format", from: "arg 0", to: "call" },
    ...FORMATTED.map((name) => ({ at: "Path > format", from: `arg 0 > ${name}`, to: "call" })),
  ],
  sanitizers: [
    { at: "{resolve,normalize,join,relative} > call", clears: [], normalizes: "path" },
    { at: "Path > {resolve,normalize,join,relative} > call", clears: [], normalizes: "path" },
    // One segment of a path: it cannot climb past the folder it is put in.
    { at: "{basename,extname} > call", clears: ["path"] },
    { at: "Path > {basename,extname} > call", clears: ["path"] },
    { at: "parse > call > {base,name,ext}", clears: ["path"] },
    { at: "Path > parse > call > {base,name,ext}", clears: ["path"] },
  ],
  opaque: ["{isAbsolute,matchesGlob}", "Path > {isAbsolute,matchesGlob}"],
});
