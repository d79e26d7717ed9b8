// Types that are generated for each route.
import type { LayoutServerLoad } from "./$types";
import type { Route } from "./+types/orders";
import { exec } from "node:child_process";

export const load: LayoutServerLoad = ({ params }) => exec(params.command);
//                                                         ^^^^^^^^^^^^^^ finding: no-model-output-in-shell
export async function loader({ request, params }: Route.LoaderArgs) {
  exec(params.command);
//     ^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(request.url);
//     ^^^^^^^^^^^ finding: no-model-output-in-shell
}
