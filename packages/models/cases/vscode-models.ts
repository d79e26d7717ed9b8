// What language models of the editor answer.
import * as vscode from "vscode";
import { exec } from "node:child_process";

export async function report() {
  const [model] = await vscode.lm.selectChatModels({});
  const response = await model.sendRequest([]);
  for await (const part of response.text) exec(part);
//                                             ^^^^ finding: no-model-output-in-shell
  for await (const part of response.stream) exec(part.value);
//                                               ^^^^^^^^^^ finding: no-model-output-in-shell
}
vscode.chat.createChatParticipant("shop", async (request) => {
  const response = await request.model.sendRequest([]);
  for await (const part of response.text) exec(part);
//                                             ^^^^ finding: no-model-output-in-shell
});
vscode.window.registerWebviewViewProvider("shop", {
  resolveWebviewView: async (view) => {
    const [model] = await vscode.lm.selectChatModels({});
    for await (const part of (await model.sendRequest([])).text) view.webview.html = part;
//                                                               ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-html
  },
});
