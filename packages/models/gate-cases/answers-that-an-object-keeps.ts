// A page of an editor tells its host what a person answered; whoever asked waits until the answer is there. The same message may begin a task as well:
// that somebody told the host something is no answer by itself.
import { rm } from "node:fs/promises";
import { tool } from "ai";
import * as vscode from "vscode";
import { z } from "zod";

class Chat {
  private answer?: string;

  show(panel: vscode.WebviewPanel) {
    panel.webview.onDidReceiveMessage((message: { readonly type: string; readonly answer?: string; readonly file?: string }) => {
      if (message.type === "answer") this.tell(message.answer);
      if (message.type === "clean") void clean(message.file ?? "");
    });
  }

  tell(answer: string | undefined) {
    this.answer = answer;
  }

  async ask(): Promise<{ readonly response: string | undefined }> {
    while (this.answer === undefined) await new Promise((resolve) => setTimeout(resolve, 100));
    const response = this.answer;
    this.answer = undefined;
    return { response };
  }
}

const chat = new Chat();
chat.show(vscode.window.createWebviewPanel("chat", "Chat", vscode.ViewColumn.One));

async function clean(file: string) {
  await rm(`/srv/drafts/${file}`);
}

const inputSchema = z.object({ file: z.enum(["a", "b"]) });

export const asked = tool({
  //                 ^ finding: require-tool-call-log
  description: "Deletes a draft",
  inputSchema,
  execute: async ({ file }) => {
    const { response } = await chat.ask();
    if (response !== "yes") return "The user said no.";
    await clean(file);
    return "Deleted.";
  },
});

export const told = tool({
  //                ^ finding: require-approval-gate
  //                ^ finding: require-tool-call-log
  description: "Deletes a draft, whatever is answered",
  inputSchema,
  execute: async ({ file }) => {
    await chat.ask();
    await clean(file);
    return "Deleted.";
  },
});
