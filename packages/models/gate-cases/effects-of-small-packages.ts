// Archives, pictures, tables and searches.
import { CheerioCrawler } from "crawlee";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { Client as NextClient } from "@modelcontextprotocol/client";
import { execString } from "applescript";
import { getJson } from "serpapi";
import { GraphQLClient, request } from "graphql-request";
import { Index } from "@upstash/vector";
import { runJXACode } from "@jxa/run";
import { spawn } from "@lydell/node-pty";
import { spawn as prebuilt } from "@homebridge/node-pty-prebuilt-multiarch";
import { TavilySearch } from "@langchain/tavily";
import { tavily } from "@tavily/core";
import { Workbook } from "exceljs";
import decompress from "decompress";
import Exa from "exa-js";
import extract from "extract-zip";
import sharp from "sharp";
import SftpClient from "ssh2-sftp-client";
import tar from "tar";
import unzipper from "unzipper";
import vscode from "vscode";
import XLSX from "xlsx";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();

export const tidyUp = tool({
  description: "Tidy the reports up",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "tidyUp", id }, "tool call");
    await new CheerioCrawler({}).run(["https://shop.example"]);
    await new Client({ name: "shop", version: "1.0.0" }).callTool({ name: "close" });
    await new NextClient({ name: "shop", version: "1.0.0" }).callTool({ name: "close" });
    await getJson({ q: `order ${id}` });
    await new GraphQLClient("x").request("mutation { close }");
    await new GraphQLClient("x").request({ document: "mutation { close }" });
    await request("x", "mutation { close }");
    await request({ url: "x", document: "mutation { close }" });
    await new TavilySearch().invoke({ query: "orders" });
    await tavily({}).search("orders");
    await new Exa("made-up").search("orders");
    execString("beep");
    await runJXACode("beep()");
    spawn("bash", []).write("make all\r");
    prebuilt("bash", []).write("make all\r");
    await new Workbook().xlsx.writeFile(`/srv/${id}.xlsx`);
    await decompress("/srv/a.zip", `/srv/${id}`);
    await extract("/srv/a.zip", { dir: `/srv/${id}` });
    await sharp("/srv/a.png").resize(9).toFile(`/srv/${id}.png`);
    const sftp = new SftpClient();
    await sftp.put("/srv/a.txt", `/srv/${id}.txt`);
    await sftp.rmdir("/srv/old", true);
    await sftp.delete(`/srv/${id}.txt`);
    await tar.create({ file: `/srv/${id}.tar` }, ["/srv/a.txt"]);
    unzipper.Extract({ path: `/srv/${id}` });
    await (await unzipper.Open.file("/srv/a.zip")).extract({ path: `/srv/${id}` });
    XLSX.writeFile({}, `/srv/${id}.xlsx`);
    vscode.window.createTerminal().sendText("make all");
    vscode.window.createTerminal().sendText("git push");
    vscode.window.createTerminal().sendText("kubectl apply -f shop.yaml");
    await vscode.debug.startDebugging(undefined, "shop");
    await vscode.tasks.executeTask(new vscode.Task());
    await vscode.workspace.applyEdit(new vscode.WorkspaceEdit());
    await vscode.workspace.fs.writeFile(vscode.Uri.file(`/srv/${id}.txt`), new Uint8Array());
    await vscode.workspace.fs.delete(vscode.Uri.file(`/srv/${id}.txt`));
    await vscode.workspace.fs.createDirectory(vscode.Uri.file(`/srv/${id}`));
  },
});
