// The callback functions of fs, in plain JavaScript.
const fs = require("fs");
const path = require("path");
const Anthropic = require("@anthropic-ai/sdk");

const client = new Anthropic();

async function handle(messages) {
  const message = await client.messages.create({ model: "claude-sonnet-4-5", max_tokens: 500, messages });
  const call = message.content.find((block) => block.type === "tool_use");
  if (!call) return;
  const file = path.join(__dirname, "notes", call.input.file);
  fs.appendFile(file, call.input.text, (error) => {
//              ^^^^ finding: no-model-output-in-path
    if (error) console.error("note not saved");
  });
}

module.exports = { handle };
