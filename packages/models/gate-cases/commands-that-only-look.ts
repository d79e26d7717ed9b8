// Programs that only look change nothing: nobody has to be asked, and nothing has to be recorded.
import { execFile, execSync, spawn } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

export const look = tool({
  description: "The state of the repository and of the machine",
  inputSchema: z.object({ commits: z.number() }),
  execute: async ({ commits }) => {
    execFile("kubectl", ["-n", "shop", "get", "pods"]);
    execFile("git", ["-C", "/srv/shop", "status"]);
    execFile("gh", ["pr", "view", "7"]);
    spawn("bash", ["-c", "df -h | sort"]);
    spawn("git", ["branch", "--list"]);
    spawn("node", ["--version"]);
    execFile("docker", ["images"]);
    execFile("docker", ["volume", "ls"]);
    execFile("docker", ["run", "--rm", "--network=none", "node", "-e", `${commits}`]);
    execSync(`docker run --rm --network none node -e ${commits}`);
    execSync(`docker logs web --tail ${commits}`);
    execSync("vercel inspect --logs shop.example");
    execSync(`ssh ${["-o BatchMode=yes", "-p 22"].join(" ")} ops@${process.env.SHOP} "cat /var/log/shop.log | head -1"`);
    execFile("docker", ["manifest", "inspect", "shop"]);
    execFile("heroku", ["releases", "-a", "shop"]);
    execSync("flyctl status -a shop && wrangler deployments list && pulumi stack output && netlify status");
    for (const program of ["node", "npm"]) execSync(`${program} --version`);
    execSync(`cd ${process.env.SHOP} && git status`);
    return execSync(`git --no-pager log --oneline -n ${commits}`).toString() + execSync("ls -la /srv 2>/dev/null | wc -l").toString();
  },
});
