// Code of the model runs where it can do no harm; Node's own contexts and their look-alikes are no such place.
import { Sandbox } from "@e2b/code-interpreter";
import { Daytona } from "@daytonaio/sdk";
import { Sandbox as VercelSandbox } from "@vercel/sandbox";
import Docker from "dockerode";
import ivm from "isolated-vm";
import { JSDOM } from "jsdom";
import { getQuickJS } from "quickjs-emscripten";
import { VM } from "vm2";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const { text } = await generateText({ model: openai("gpt-5-mini"), prompt: "Code that sums up the table." });

const sandbox = await Sandbox.create();
await sandbox.runCode(text);
await sandbox.commands.run(text);
const workspace = await new Daytona().create();
await workspace.process.codeRun(text);
await workspace.process.executeCommand(text);
const machine = await VercelSandbox.create();
await machine.runCommand("sh", ["-c", text]);
const container = await new Docker().createContainer({ Image: "node:22", Cmd: ["node", "-e", text] });
await container.start();
const context = await new ivm.Isolate({ memoryLimit: 32 }).createContext();
await context.eval(text, { timeout: 1000 });
(await getQuickJS()).evalCode(text);

new VM().run(text);
//           ^^^^ finding: no-model-output-in-code
new JSDOM(text);
new JSDOM(text, { runScripts: "dangerously" });
//        ^^^^ finding: no-model-output-in-code
