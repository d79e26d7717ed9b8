// Handlers of SvelteKit by their types, from the package and from what is generated for each route.
// same: @sveltejs/kit=./$types
import type { Action, Handle, RequestHandler, ServerLoad } from "@sveltejs/kit";
import { exec } from "node:child_process";

export const get: RequestHandler = ({ cookies }) => exec(cookies.get("command"));
//                                                       ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
export const load: ServerLoad = ({ params }) => exec(params.command);
//                                                   ^^^^^^^^^^^^^^ finding: no-model-output-in-shell
export const act: Action = ({ params }) => exec(params.command);
//                                              ^^^^^^^^^^^^^^ finding: no-model-output-in-shell
export const handle: Handle = ({ event }) => exec(event.params.command);
//                                                ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
