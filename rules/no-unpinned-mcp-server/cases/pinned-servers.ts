// An exact version, a digest, or a file of the program's own.
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";

const VERSION = "2025.8.21";
declare const name: string;

new StdioClientTransport({ command: "npx", args: ["-y", "@modelcontextprotocol/server-filesystem@2025.8.21", "/srv"] });
new StdioClientTransport({ command: "npx", args: ["-y", `@modelcontextprotocol/server-filesystem@${VERSION}`, "/srv"] });
new StdioClientTransport({ command: "npx", args: ["tsx", "src/server.ts"] });
new StdioClientTransport({ command: "npx", args: ["-y", name] });
new StdioClientTransport({ command: "uvx", args: ["mcp-server-fetch==2025.4.7"] });
new StdioClientTransport({ command: "uv", args: ["run", "server.py"] });
new StdioClientTransport({ command: "node", args: ["dist/server.js"] });
new StdioClientTransport({ command: "docker", args: ["run", "-i", "--network", "inside", "acme/charts:1.4.2", "serve"] });
new StdioClientTransport({ command: "docker", args: ["run", "-i", "-e", "TOKEN", "acme/charts@sha256:0011", "serve"] });
