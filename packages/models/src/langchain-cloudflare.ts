import { provider } from "./parts/langchain.ts";

export default provider("@langchain/cloudflare", { chat: ["ChatCloudflareWorkersAI"], text: ["CloudflareWorkersAI"] });
