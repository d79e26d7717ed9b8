// Routes of Remix are known by where they lie.
import { exec } from "node:child_process";

export const loader = ({ params }) => exec(params.command);
//                                         ^^^^^^^^^^^^^^ finding: no-model-output-in-shell
