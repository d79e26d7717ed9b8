// Where a page goes, what it sends, and what a server answers as a page.
import { generateText } from "ai";

export async function go() {
  const { text } = await generateText({ model: "m", prompt: "Where to?" });
  location = text;
//^^^^^^^^^^^^^^^ finding: no-model-output-in-url
  document.location = text;
//^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-url
  new WebSocket(text);
//              ^^^^ finding: no-model-output-in-url
  navigator.sendBeacon(text);
//                     ^^^^ finding: no-model-output-in-url
  navigator.sendBeacon("https://shop.example/", text);
//                                              ^^^^ finding: no-model-output-in-request
  process.stderr.write(process.env.API_KEY);
//                     ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
  return new Response(text, { headers: { "content-type": "text/html" } });
//                    ^^^^ finding: no-model-output-in-html, require-output-filter
}
