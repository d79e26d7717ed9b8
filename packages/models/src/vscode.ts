import { defineModel } from "@sluice/core";

export default defineModel({
  package: "vscode",
  types: { Terminal: ["window > createTerminal > call", "window > activeTerminal", "window > terminals > each"] },
  sinks: [
    { at: "workspace > fs > {readFile,writeFile,delete,readDirectory,createDirectory,rename,copy} > arg 0", kind: "path" },
    { at: "workspace > fs > {rename,copy} > arg 1", kind: "path" },
    { at: "workspace > openTextDocument > arg 0", kind: "path" },
    { at: "Terminal > sendText > arg 0", kind: "shell" },
    { at: "ShellExecution > arg 0", kind: "shell" },
    { at: "ProcessExecution > arg 0", kind: "shell" },
    { at: "ProcessExecution > arg 1 > each", kind: "shell-argument" },
  ],
  propagators: [{ at: "Uri > {file,parse}", from: "arg 0", to: "call" }],
  sanitizers: [{ at: "Uri > joinPath > call", clears: [], normalizes: "path" }],
});
