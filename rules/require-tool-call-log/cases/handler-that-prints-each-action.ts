// A handler that is given to an agent prints each action, if it is told to do so always; given to another agent, or left silent, it records nothing of this one.
import { rm } from "node:fs/promises";
import { ConsoleCallbackHandler } from "langchain/callbacks";
import { initializeAgentExecutor, Tool } from "langchain/agents";
import { OpenAI } from "langchain/llms/openai";

class Discard extends Tool {
  name = "discard";
  description = "Delete a draft";
  async _call(id: string) {
    await rm(`/srv/drafts/${Number(id)}.md`);
    return "done";
  }
}

class Erase extends Tool {
  //  ^^^^^ finding: require-tool-call-log
  name = "erase";
  description = "Delete a file";
  async _call(id: string) {
    await rm(`/srv/files/${Number(id)}.md`);
    return "done";
  }
}

class Drop extends Tool {
  //  ^^^^ finding: require-tool-call-log
  name = "drop";
  description = "Delete a picture";
  async _call(id: string) {
    await rm(`/srv/pictures/${Number(id)}.png`);
    return "done";
  }
}

const model = new OpenAI({});
const told = await initializeAgentExecutor([new Discard()], model, "zero-shot-react-description");
told.callbackManager.addHandler(new ConsoleCallbackHandler({ alwaysVerbose: true }));

const silent = await initializeAgentExecutor([new Erase()], model, "zero-shot-react-description");
silent.callbackManager.addHandler(new ConsoleCallbackHandler({ alwaysVerbose: false }));

export const other = await initializeAgentExecutor([new Drop()], model, "zero-shot-react-description");
