// A class that hands what its tool is to the class of the library makes that tool, wherever objects of it are made; one that asks first is fine.
import { exec } from "node:child_process";
import { rm } from "node:fs/promises";
import { confirm } from "@inquirer/prompts";
import { initializeAgentExecutorWithOptions } from "langchain/agents";
import { ChatOpenAI } from "langchain/chat_models/openai";
import { DynamicTool } from "langchain/tools";

class Terminal extends DynamicTool {
  constructor() {
    super({ name: "terminal", description: "Runs a command", func: run });
    //            ^^^^^^^^^^ finding: require-approval-gate
  }
}

function run(command: string): Promise<string> {
  return new Promise((resolve) => exec(command, (_, out) => resolve(out)));
}

class Erase extends DynamicTool {
  constructor(folder: string) {
    super({
      name: "erase",
      description: "Erases a draft",
      func: async (draft: string) => {
        if (!(await confirm({ message: `Erase ${draft}?` }))) return "no";
        await rm(`${folder}/${draft.length}`);
        return "done";
      },
    });
  }
}

const tools = [new Terminal(), new Erase("/srv/drafts")];
await initializeAgentExecutorWithOptions(tools, new ChatOpenAI({}), { agentType: "chat-zero-shot-react-description" });
