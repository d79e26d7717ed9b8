// Names that a client or a remote service chose, and the same names cut down to their last part.
const fs = require("node:fs");
const path = require("node:path");
const express = require("express");

const app = express();

app.get("/exports/:name", (request, response) => {
  response.download(__dirname + "/exports/" + request.params.name);
  //                ^ finding: no-model-output-in-path "Text from outside the program"
});

app.get("/reports/:name", (request, response) => {
  response.download(path.join(__dirname, "reports", path.basename(request.params.name)));
});

async function mirror(url) {
  const list = await (await fetch(url)).json();
  for (const item of list.attachments) {
    fs.writeFileSync(`mirror/${item.fileName}`, "");
    //               ^ finding: no-model-output-in-path
    fs.writeFileSync(path.join("mirror", path.basename(item.fileName)), "");
  }
}

module.exports = { mirror };
