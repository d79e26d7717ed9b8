// Shells in the program, on other machines and behind other programs.
import { exec } from "node:child_process";
import { NodeSSH } from "node-ssh";
import open, { openApp } from "open";
import { runAppleScript } from "run-applescript";
import shell, { ShellString } from "shelljs";
import { Client } from "ssh2";
import { $, cd, quote } from "zx";
import express from "express";

const remote = new Client();

express().post("/run", async (request) => {
  const { program, command, pattern, file, name } = request.body;

  const ssh = await new NodeSSH().connect({});
  await ssh.execCommand(command);
//                      ^^^^^^^ finding: no-model-output-in-shell
  await ssh.exec("grep", [pattern]);
//                       ^^^^^^^^^ finding: no-model-output-in-shell
  (await ssh.requestShell()).write(command);
//                                 ^^^^^^^ finding: no-model-output-in-shell
  await ssh.withShell((channel) => channel.end(command));
//                                             ^^^^^^^ finding: no-model-output-in-shell
  await ssh.putFile(file, "/srv/a.txt");
//                  ^^^^ finding: no-model-output-in-path
  remote.shell((error, channel) => channel.write(command));
//                                               ^^^^^^^ finding: no-model-output-in-shell

  await open("https://shop.example", { app: { name: program, arguments: [pattern] } });
//                                                  ^^^^^^^ finding: no-model-output-in-shell
  await openApp(program, { arguments: [pattern] });
//              ^^^^^^^ finding: no-model-output-in-shell
  await runAppleScript(command);
//                     ^^^^^^^ finding: no-model-output-in-shell

  shell.cmd(program, pattern);
//          ^^^^^^^ finding: no-model-output-in-shell
  shell.rm("-rf", file);
//                ^^^^ finding: no-model-output-in-path
  shell.cat(["/srv/a.txt", file]);
//          ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  shell.grep(pattern, file);
//                    ^^^^ finding: no-model-output-in-path
  shell.sed(pattern, name, file);
//                         ^^^^ finding: no-model-output-in-path
  shell.cat("/srv/a.txt").to(file);
//                           ^^^^ finding: no-model-output-in-path
  shell.cat("/srv/a.txt").exec(command);
//                             ^^^^^^^ finding: no-model-output-in-shell
  new ShellString(name).to(file);
//                         ^^^^ finding: no-model-output-in-path
  ShellString(name).to(file);
//                     ^^^^ finding: no-model-output-in-path
  shell.test("-f", file);
  shell.which(program);

  cd(file);
  await $.sync`grep ${pattern}`.pipe(file);
//                                   ^^^^ finding: no-model-output-in-path
  exec(`grep ${quote(pattern)} /srv/a.txt`);
});
