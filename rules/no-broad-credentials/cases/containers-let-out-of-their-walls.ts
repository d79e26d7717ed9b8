// Containers that may do all that their host can.
import { exec, execFile, execFileSync, execSync, spawn, spawnSync } from "node:child_process";
import Docker from "dockerode";

const docker = new Docker();
await docker.createContainer({ Image: "tools", HostConfig: { Privileged: true } });
//                                                                       ^ finding: no-broad-credentials
await docker.createContainer({ Image: "tools", HostConfig: { CapAdd: ["SYS_ADMIN"] } });
//                                                                    ^ finding: no-broad-credentials
await docker.createContainer({ Image: "tools", HostConfig: { Binds: ["/var/run/docker.sock:/var/run/docker.sock"] } });
//                                                                   ^ finding: no-broad-credentials
await docker.run("tools", ["ls"], process.stdout, { HostConfig: { Privileged: true } });
//                                                                            ^ finding: no-broad-credentials
await docker.run("tools", ["ls"], process.stdout, { HostConfig: { CapAdd: ["ALL"], Binds: ["/run/docker.sock:/run/docker.sock"] } });
//                                                                         ^ finding: no-broad-credentials
//                                                                                         ^ finding: no-broad-credentials
await docker.createContainer({ Image: "tools", HostConfig: { Privileged: false, CapAdd: ["NET_BIND_SERVICE"], Binds: ["/srv:/srv:ro"] } });

spawn("docker", ["run", "--rm", "--privileged", "tools"]);
//              ^ finding: no-broad-credentials "all that its host can do"
spawnSync("docker", ["run", "-v", "/var/run/docker.sock:/var/run/docker.sock", "tools"]);
//                  ^ finding: no-broad-credentials
execFile("podman", ["run", "--cap-add=ALL", "tools"]);
//                 ^ finding: no-broad-credentials
execFileSync("docker", ["run", "--cap-add", "SYS_ADMIN", "tools"]);
//                     ^ finding: no-broad-credentials
exec("docker run --rm --privileged tools");
//   ^ finding: no-broad-credentials
execSync("cd /srv && docker exec --privileged tools ls");
//       ^ finding: no-broad-credentials
spawn("docker", ["run", "--rm", "--network=none", "--read-only", "tools", "sh", "-c", "echo --privileged-no"]);
exec("docker run --rm --cap-drop ALL tools");
