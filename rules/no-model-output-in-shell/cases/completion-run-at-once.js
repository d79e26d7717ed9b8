// The shortest way to give a language model a terminal, in plain JavaScript.
const { execSync } = require("node:child_process");
const OpenAI = require("openai");

async function main(task) {
  const client = new OpenAI();
  const { choices } = await client.chat.completions.create({ model: "gpt-5-mini", messages: [{ role: "user", content: task }] });
  const command = choices[0].message.content.trim();
  console.log(`$ ${command}`);
  process.stdout.write(execSync(command));
//                              ^^^^^^^ finding: no-model-output-in-shell
}

main(process.argv[2]);
