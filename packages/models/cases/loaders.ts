// Loaders and actions of routes, by their types, and where they send the browser.
// same: react-router=@remix-run/node data=json
// same: react-router=@remix-run/cloudflare data=json
// same: react-router=@remix-run/server-runtime data=json
import { data as answer, redirect, type ActionFunction, type ActionFunctionArgs, type LoaderFunction, type LoaderFunctionArgs } from "react-router";
import { exec } from "node:child_process";
import { generateText } from "ai";

export async function loader({ request, params }: LoaderFunctionArgs) {
  exec(params.command);
//     ^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(request.url);
//     ^^^^^^^^^^^ finding: no-model-output-in-shell
  exec((await request.json()).command);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  const { text } = await generateText({ model: "m", prompt: "Greet the customer." });
  redirect(text);
//         ^^^^ finding: no-model-output-in-url
  return answer(text);
//              ^^^^ finding: require-output-filter
}
export const action = async ({ request }: ActionFunctionArgs) => exec((await request.json()).command);
//                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
export const load: LoaderFunction = ({ params }) => exec(params.command);
//                                                       ^^^^^^^^^^^^^^ finding: no-model-output-in-shell
export const act: ActionFunction = ({ params }) => exec(params.command);
//                                                      ^^^^^^^^^^^^^^ finding: no-model-output-in-shell
