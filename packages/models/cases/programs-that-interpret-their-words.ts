// A shell takes a quoted word for text, these programs take it for a command or for code.
import { execSync } from "node:child_process";
import { generateText } from "ai";

const { text } = await generateText({ model: "openai/gpt-5-mini", prompt: "What is to be done next?" });
const word = `'${text.replace(/'/g, "'\\''")}'`;

execSync(`bash -lc ${word}`);
//       ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`watch -n 5 ${word}`);
//       ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`cmd /c ${word}`);
//       ^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`pwsh -NoProfile -Command ${word}`);
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`ssh -p 22 shop ${word}`);
//       ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`adb shell ${word}`);
//       ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`fly ssh console -C ${word}`);
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`rsync -e ${word} a b`);
//       ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`sudo -u www ${word}`);
//       ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`env -u HOME ${word}`);
//       ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`nice -n 5 ${word}`);
//       ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`xargs -n 1 ${word}`);
//       ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`nohup ${word}`);
//       ^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`unshare -r ${word}`);
//       ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`npx -p tool ${word}`);
//       ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`timeout 5 ${word}`);
//       ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`docker exec -u www shop ${word}`);
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`kubectl -n shop exec pod -- ${word}`);
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`find . -exec ${word} {} +`);
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`fd -e txt -x ${word}`);
//       ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`awk -F , ${word}`);
//       ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`sed -n ${word}`);
//       ^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`git -c core.pager=${word} log`);
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`git rebase -x ${word} main`);
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`git bisect run ${word}`);
//       ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`git submodule foreach ${word}`);
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`tar -I ${word} -cf a.tar .`);
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`sort --compress-program=${word} a.txt`);
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`man -P ${word} sh`);
//       ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`ncat -l 80 -e ${word}`);
//       ^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`xterm -e ${word}`);
//       ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`node -e ${word}`);
//       ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`python3 -c ${word}`);
//       ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`perl -ne ${word}`);
//       ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`php -r ${word}`);
//       ^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`lua -e ${word}`);
//       ^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`osascript -e ${word}`);
//       ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`expect -c ${word}`);
//       ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`psql shop -c ${word}`);
//       ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`vim -c ${word}`);
//       ^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`deno eval ${word}`);
//       ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`sqlite3 shop.db ${word}`);
//       ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`redis-cli EVAL ${word}`);
//       ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
execSync(`some-tool --exec ${word}`);
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
