// A page may be given by assignment: to the context of Koa, or to a panel of an editor.
import Koa from "koa";
import { ViewColumn, window, type Webview, type WebviewView, type WebviewViewProvider } from "vscode";
import OpenAI from "openai";

const openai = new OpenAI();
const app = new Koa();

async function answer(): Promise<string> {
  const completion = await openai.chat.completions.create({ model: "gpt-5", messages: [] });
  return completion.choices[0].message.content ?? "";
}

app.use(async (ctx) => {
  const text = await answer();
  ctx.body = `<p>${text}</p>`;
//^ finding: no-model-output-in-html
  ctx.state.body = `<p>${text}</p>`;
  ctx.body = { text };
});

export async function show(): Promise<void> {
  const panel = window.createWebviewPanel("answer", "Answer", ViewColumn.One, {});
  panel.webview.html = await answer();
//^ finding: no-model-output-in-html
  panel.title = await answer();
}

export function fill(webview: Webview, text: string): void {
  webview.html = text;
//^ finding: no-model-output-in-html
}

export class Answers implements WebviewViewProvider {
  readonly page = { html: "" };
  async resolveWebviewView(view: WebviewView) {
    const text = await answer();
    view.webview.html = text;
//  ^ finding: no-model-output-in-html
    this.page.html = text;
    fill(view.webview, text);
    view.webview.html = "<p>" + text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`) + "</p>";
  }
}
