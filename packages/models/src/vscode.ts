import { defineModel } from "@sluice/core";
import { lineEffects } from "./parts/commands.ts";
import { effectsAt } from "./parts/effects.ts";
import { writtenBy } from "./parts/log-records.ts";

export default defineModel({
  package: "vscode",
  types: {
    OutputChannel: ["window > createOutputChannel > call"],
    WebviewPanel: ["window > createWebviewPanel > call"],
    WebviewView: [
      "window > registerWebviewViewProvider > arg 1 > resolveWebviewView > param 0",
      "WebviewViewProvider > resolveWebviewView > param 0",
    ],
    WebviewViewProvider: [],
    Webview: ["{WebviewPanel,WebviewView} > webview"],
    LanguageModelTool: ["lm > registerTool > arg 1"],
    LanguageModelChat: ["lm > selectChatModels > call > each", "chat > createChatParticipant > arg 1 > param 0 > model"],
    LanguageModelChatResponse: ["LanguageModelChat > sendRequest > call"],
    Terminal: ["window > createTerminal > call", "window > activeTerminal", "window > terminals > each"],
  },
  tools: [
    {
      ...{ at: "lm > registerTool > call", name: "lm > registerTool > arg 0", handler: "lm > registerTool > arg 1 > invoke" },
      // The editor asks before it runs a tool of an extension.
      approval: { at: "lm > registerTool > call" },
    },
  ],
  controls: [
    { at: "Webview > onDidReceiveMessage > arg 0 > param 0", control: "approval", kept: true },
    { at: "window > {showInformationMessage,showWarningMessage,showErrorMessage,showQuickPick,showInputBox} > call", control: "approval" },
    ...writtenBy("OutputChannel > {append,appendLine,trace,debug,info,warn,error}"),
  ],
  sources: [
    {
      at: "LanguageModelTool > {invoke,prepareInvocation} > param 0 > input",
      kind: "tool-argument",
      label: "the tool's arguments",
      name: "lm > registerTool > arg 0",
    },
    { at: "LanguageModelChatResponse > text > each", kind: "model-output" },
    { at: "LanguageModelChatResponse > stream > each > {value,input,name}", kind: "model-output" },
  ],
  sinks: [
    { at: "workspace > fs > {readFile,writeFile,delete,readDirectory,createDirectory,rename,copy} > arg 0", kind: "path" },
    { at: "workspace > fs > {rename,copy} > arg 1", kind: "path" },
    { at: "workspace > openTextDocument > arg 0", kind: "path" },
    { at: "Terminal > sendText > arg 0", kind: "shell" },
    { at: "Webview > html", kind: "html" },
    { at: "ShellExecution > arg 0", kind: "shell" },
    { at: "ProcessExecution > arg 0", kind: "shell" },
    { at: "ProcessExecution > arg 1 > each", kind: "shell-argument" },
  ],
  propagators: [{ at: "Uri > {file,parse}", from: "arg 0", to: "call" }],
  sanitizers: [{ at: "Uri > joinPath > call", clears: [], normalizes: "path" }],
  effects: [
    // An edit of text leaves a document unsaved in the editor (https://code.visualstudio.com/api/references/vscode-api#workspace.applyEdit); one of files does not.
    ...effectsAt("write-file", "workspace > fs > {writeFile,rename,copy} > call", "WorkspaceEdit > new > renameFile > call"),
    ...effectsAt("delete-file", "workspace > fs > delete > call", "WorkspaceEdit > new > deleteFile > call"),
    ...effectsAt("add-file", "workspace > fs > createDirectory > call"),
    ...lineEffects("Terminal > sendText"),
    ...effectsAt("run-command", "tasks > executeTask > call", "debug > startDebugging > call"),
  ],
});
