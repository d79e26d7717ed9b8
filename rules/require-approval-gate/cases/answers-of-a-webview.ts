// A question that the panel of an editor answers is an approval where somebody waits for the answer. What the panel said some day, as a setting, is none; nor is
// what was put into another field of the same object. An edit that stays unsaved in the editor, and a file that is
// made where none is, can be taken back.
import fs from "node:fs";
import { generateText, tool } from "ai";
import * as vscode from "vscode";
import { z } from "zod";

interface Message {
  readonly type: string;
  readonly answer?: string;
  readonly isEager?: boolean;
}

class Panel {
  answer: string | undefined;
  isEager = false;
  isOver = false;

  open({ webview }: vscode.WebviewPanel): void {
    webview.onDidReceiveMessage((message: Message) => {
      if (message.type === "answer") this.answer = message.answer;
      if (message.type === "settings") this.isEager = message.isEager ?? false;
    });
  }

  async ask(webview: vscode.Webview, question: string): Promise<string> {
    this.answer = undefined;
    await webview.postMessage({ question });
    while (this.answer === undefined) await this.pause();
    return this.answer;
  }

  async pause(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const shown = vscode.window.createWebviewPanel("agent", "Agent", vscode.ViewColumn.One);
const panel = new Panel();
panel.open(shown);

export async function run(prompt: string): Promise<void> {
  while (!panel.isOver) {
    const { text } = await generateText({
      model: "openai/gpt-5",
      prompt,
      tools: {
        remove_asked: tool({
          inputSchema: z.object({ name: z.enum(["drafts", "trash"]) }),
          execute: async ({ name }) => {
            console.info("remove_asked", name);
            if ((await panel.ask(shown.webview, `Remove ${name}?`)) === "yes") fs.rmSync(`/srv/${name}`, { recursive: true });
          },
        }),
        remove_eager: tool({
          //          ^^^^ finding: require-approval-gate
          inputSchema: z.object({ name: z.enum(["drafts", "trash"]) }),
          execute: async ({ name }) => {
            console.info("remove_eager", name);
            if (panel.isEager) fs.rmSync(`/srv/${name}`, { recursive: true });
          },
        }),
        remove_running: tool({
          //            ^^^^ finding: require-approval-gate
          inputSchema: z.object({ name: z.enum(["drafts", "trash"]) }),
          execute: async ({ name }) => {
            console.info("remove_running", name);
            if (!panel.isOver) fs.rmSync(`/srv/${name}`, { recursive: true });
          },
        }),
        edit: tool({
          inputSchema: z.object({ text: z.string() }),
          execute: async ({ text }) => {
            console.info("edit", text);
            if (!fs.existsSync("/srv/notes.md")) fs.writeFileSync("/srv/notes.md", "");
            const edit = new vscode.WorkspaceEdit();
            edit.insert(vscode.Uri.file("/srv/notes.md"), new vscode.Position(0, 0), text);
            await vscode.workspace.applyEdit(edit);
          },
        }),
        tidy: tool({
          //  ^^^^ finding: require-approval-gate
          inputSchema: z.object({}),
          execute: async () => {
            const edit = new vscode.WorkspaceEdit();
            console.info("tidy", edit);
            edit.deleteFile(vscode.Uri.file("/srv/old.md"));
            edit.renameFile(vscode.Uri.file("/srv/new.md"), vscode.Uri.file("/srv/notes.md"));
            await vscode.workspace.applyEdit(edit);
          },
        }),
      },
    });
    panel.isOver = text === "done";
  }
}
