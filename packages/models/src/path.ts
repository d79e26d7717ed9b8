import { defineModel } from "@sluice/core";

const PARSED = ["root", "dir", "base", "name", "ext"];

export default defineModel({
  package: "path",
  types: { Path: ["{posix,win32}", "{posix,win32} > {posix,win32}"] },
  propagators: [
    { at: "{dirname,toNamespacedPath}", from: "arg 0", to: "call" },
    ...PARSED.map((name) => ({ at: "parse", from: "arg 0", to: `call > ${name}` })),
    { at: "format", from: "arg 0", to: "call" },
    ...PARSED.map((name) => ({ at: "format", from: `arg 0 > ${name}`, to: "call" })),
    { at: "Path > {dirname,toNamespacedPath}", from: "arg 0", to: "call" },
    ...PARSED.map((name) => ({ at: "Path > parse", from: "arg 0", to: `call > ${name}` })),
    { at: "Path > format", from: "arg 0", to: "call" },
    ...PARSED.map((name) => ({ at: "Path > format", from: `arg 0 > ${name}`, to: "call" })),
  ],
  sanitizers: [
    // A resolved path begins with a slash or a drive, never with a dash.
    { at: "resolve > call", clears: ["shell-argument"], normalizes: "path" },
    { at: "Path > resolve > call", clears: ["shell-argument"], normalizes: "path" },
    { at: "{normalize,join,relative} > call", clears: [], normalizes: "path" },
    { at: "Path > {normalize,join,relative} > call", clears: [], normalizes: "path" },
    // One segment of a path: it cannot climb past the folder it is put in.
    { at: "{basename,extname} > call", clears: ["path"] },
    { at: "Path > {basename,extname} > call", clears: ["path"] },
    { at: "parse > call > {base,name,ext}", clears: ["path"] },
    { at: "Path > parse > call > {base,name,ext}", clears: ["path"] },
  ],
  opaque: ["{isAbsolute,matchesGlob}", "Path > {isAbsolute,matchesGlob}"],
});
