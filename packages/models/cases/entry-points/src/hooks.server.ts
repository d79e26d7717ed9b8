// Hooks of SvelteKit are known by the name of their file.
import { exec } from "node:child_process";

export const handle = ({ event }) => exec(event.params.command);
//                                        ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
