// Archives, pictures and tables: the files that are read and written.
import { Workbook } from "exceljs";
import AdmZip from "adm-zip";
import archiver, { create as createArchive } from "archiver";
import decompress from "decompress";
import extract from "extract-zip";
import koaSend from "koa-send";
import send from "send";
import sharp from "sharp";
import tar from "tar";
import unzipper from "unzipper";
import vscode from "vscode";
import XLSX from "xlsx";
import yauzl from "yauzl";
import { spawn } from "@lydell/node-pty";
import { unquoted } from "puka";
import express from "express";

express().post("/files", async (request, response) => {
  const { file, folder, command } = request.body;
  const zip = new AdmZip(file);
//                       ^^^^ finding: no-model-output-in-path
  zip.addLocalFile(file);
//                 ^^^^ finding: no-model-output-in-path
  zip.extractEntryTo("a.txt", folder);
//                            ^^^^^^ finding: no-model-output-in-path
  archiver("zip").file(file);
//                     ^^^^ finding: no-model-output-in-path
  archiver("zip").append("", {}).directory(folder);
//                                         ^^^^^^ finding: no-model-output-in-path
  createArchive("zip").directory(folder);
//                               ^^^^^^ finding: no-model-output-in-path
  await decompress(file);
//                 ^^^^ finding: no-model-output-in-path
  await decompress("/srv/a.zip", folder);
//                               ^^^^^^ finding: no-model-output-in-path
  await extract(file);
//              ^^^^ finding: no-model-output-in-path
  await extract("/srv/a.zip", { dir: folder });
//                                   ^^^^^^ finding: no-model-output-in-path
  await koaSend({}, "a.txt", { root: folder });
//                                   ^^^^^^ finding: no-model-output-in-path
  send(request, file);
//              ^^^^ finding: no-model-output-in-path
  send(request, "a.txt", { root: folder });
//                               ^^^^^^ finding: no-model-output-in-path
  await sharp(file).resize(9).toFile(folder);
//            ^^^^ finding: no-model-output-in-path
//                                   ^^^^^^ finding: no-model-output-in-path
  await tar.create({ file: "/srv/a.tar" }, [file]);
//                                         ^^^^^^ finding: no-model-output-in-path
  unzipper.Extract({ path: folder });
//                         ^^^^^^ finding: no-model-output-in-path
  await (await unzipper.Open.file(file)).extract({ path: folder });
//                                ^^^^ finding: no-model-output-in-path
//                                                       ^^^^^^ finding: no-model-output-in-path
  XLSX.readFile(file);
//              ^^^^ finding: no-model-output-in-path
  XLSX.writeFile({}, file);
//                   ^^^^ finding: no-model-output-in-path
  yauzl.open(file);
//           ^^^^ finding: no-model-output-in-path
  await new Workbook().xlsx.readFile(file);
//                                   ^^^^ finding: no-model-output-in-path

  await vscode.workspace.fs.readFile(vscode.Uri.file(file));
//                                   ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  await vscode.workspace.fs.rename(vscode.Uri.file("/srv/a.txt"), vscode.Uri.file(file));
//                                                                ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  await vscode.workspace.openTextDocument(file);
//                                        ^^^^ finding: no-model-output-in-path
  const joined = vscode.Uri.joinPath(vscode.Uri.file("/srv/data"), file).fsPath;
  if (joined.startsWith("/srv/data/")) await vscode.workspace.openTextDocument(joined);
  vscode.window.createTerminal().sendText(command);
//                                        ^^^^^^^ finding: no-model-output-in-shell
  vscode.window.activeTerminal.sendText(command);
//                                      ^^^^^^^ finding: no-model-output-in-shell
  vscode.window.terminals[0].sendText(command);
//                                    ^^^^^^^ finding: no-model-output-in-shell
  new vscode.ShellExecution(command);
//                          ^^^^^^^ finding: no-model-output-in-shell
  new vscode.ProcessExecution(command);
//                            ^^^^^^^ finding: no-model-output-in-shell
  new vscode.ProcessExecution("git", [command]);
//                                   ^^^^^^^^^ finding: no-model-output-in-shell
  unquoted(command);
//         ^^^^^^^ finding: no-model-output-in-shell
});
