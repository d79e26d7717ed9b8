// A person is asked, on whichever channel, and the answer decides. Every call is recorded by a hook.
import { rmSync } from "node:fs";
import readline, { createInterface } from "node:readline";
import { createInterface as createPromises } from "node:readline/promises";
import { confirm as clackConfirm } from "@clack/prompts";
import * as inquirerPrompts from "@inquirer/prompts";
import checkbox from "@inquirer/checkbox";
import confirm1 from "@inquirer/confirm";
import editor from "@inquirer/editor";
import expand from "@inquirer/expand";
import input from "@inquirer/input";
import number from "@inquirer/number";
import password from "@inquirer/password";
import rawlist from "@inquirer/rawlist";
import search from "@inquirer/search";
import select from "@inquirer/select";
import { interrupt } from "@langchain/langgraph";
import { generateText, tool } from "ai";
import { dialog } from "electron";
import enquirer, { Confirm } from "enquirer";
import inquirer from "inquirer";
import prompts from "prompts";
import readlineSync from "readline-sync";
import { window } from "vscode";
import { z } from "zod";
import { question } from "zx";

const asked = { inputSchema: z.object({ path: z.string() }) };
const terminal = createInterface({ input: process.stdin });
const lines = createPromises({ input: process.stdin });
const ask = inquirer.createPromptModule();

const tools = {
  unasked: tool({ ...asked, execute: ({ path }) => rmSync(path) }),
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-approval-gate
  unheard: tool({ ...asked, execute: async ({ path }) => [await clackConfirm({ message: path }), rmSync(path)] }),
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-approval-gate
  clack: tool({ ...asked, execute: async ({ path }) => (await clackConfirm({ message: path })) === true && rmSync(path) }),
  inquirerPrompts: tool({ ...asked, execute: async ({ path }) => (await inquirerPrompts.confirm({ message: path })) && rmSync(path) }),
  checkbox: tool({
    ...asked,
    execute: async ({ path }) => (await checkbox({ message: path, choices: ["yes"] })).includes("yes") && rmSync(path),
  }),
  confirm: tool({ ...asked, execute: async ({ path }) => (await confirm1({ message: path })) && rmSync(path) }),
  editor: tool({ ...asked, execute: async ({ path }) => (await editor({ message: path })) === "yes" && rmSync(path) }),
  expand: tool({ ...asked, execute: async ({ path }) => (await expand({ message: path, choices: [] })) === "yes" && rmSync(path) }),
  input: tool({ ...asked, execute: async ({ path }) => (await input({ message: path })) === "yes" && rmSync(path) }),
  number: tool({ ...asked, execute: async ({ path }) => (await number({ message: path })) === 1 && rmSync(path) }),
  password: tool({ ...asked, execute: async ({ path }) => (await password({ message: path })) === "yes" && rmSync(path) }),
  rawlist: tool({ ...asked, execute: async ({ path }) => (await rawlist({ message: path, choices: [] })) === "yes" && rmSync(path) }),
  search: tool({ ...asked, execute: async ({ path }) => (await search({ message: path, source: () => [] })) === "yes" && rmSync(path) }),
  select: tool({ ...asked, execute: async ({ path }) => (await select({ message: path, choices: [] })) === "yes" && rmSync(path) }),
  interrupted: tool({ ...asked, execute: async ({ path }) => interrupt<object, { approved: boolean }>({ path }).approved && rmSync(path) }),
  dialogBox: tool({
    ...asked,
    execute: async ({ path }) => (await dialog.showMessageBox({ message: path })).response === 0 && rmSync(path),
  }),
  enquirer: tool({
    ...asked,
    execute: async ({ path }) =>
      (await enquirer.prompt<{ ok: boolean }>({ type: "confirm", name: "ok", message: path })).ok && rmSync(path),
  }),
  enquirerClass: tool({ ...asked, execute: async ({ path }) => (await new Confirm({ name: "ok", message: path }).run()) && rmSync(path) }),
  inquirer: tool({
    ...asked,
    execute: async ({ path }) => (await inquirer.prompt([{ type: "confirm", name: "ok", message: path }])).ok && rmSync(path),
  }),
  inquirerModule: tool({
    ...asked,
    execute: async ({ path }) => (await ask([{ type: "confirm", name: "ok", message: path }])).ok && rmSync(path),
  }),
  prompts: tool({
    ...asked,
    execute: async ({ path }) => (await prompts({ type: "confirm", name: "ok", message: path })).ok && rmSync(path),
  }),
  readlineSync: tool({ ...asked, execute: async ({ path }) => readlineSync.keyInYN(path) && rmSync(path) }),
  editorWindow: tool({
    ...asked,
    execute: async ({ path }) => (await window.showWarningMessage(path, { modal: true }, "Erase")) === "Erase" && rmSync(path),
  }),
  zxQuestion: tool({ ...asked, execute: async ({ path }) => (await question(path)) === "y" && rmSync(path) }),
  browser: tool({ ...asked, execute: async ({ path }) => confirm(path) && rmSync(path) }),
  promises: tool({ ...asked, execute: async ({ path }) => (await lines.question(path)) === "y" && rmSync(path) }),
  promisesOfReadline: tool({
    ...asked,
    execute: async ({ path }) => (await readline.promises.createInterface({ input: process.stdin }).question(path)) === "y" && rmSync(path),
  }),
  callback: tool({
    ...asked,
    execute: ({ path }) =>
      terminal.question(path, (answer) => {
        if (answer === "y") rmSync(path);
      }),
  }),
  callbackAfterOptions: tool({
    ...asked,
    execute: ({ path }, { abortSignal: signal }) =>
      terminal.question(path, { signal }, (answer) => {
        if (answer === "y") rmSync(path);
      }),
  }),
};

export const run = (model: never, prompt: string) =>
  generateText({ model, prompt, tools, onStepFinish: ({ toolCalls }) => console.log(toolCalls) });
