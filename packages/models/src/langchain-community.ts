import { provider } from "./parts/langchain.ts";

// Classes of 0.0 to 1: most have since moved to packages of their own.
export default provider("@langchain/community", {
  chat: [
    ...["BedrockChat", "ChatAlibabaTongyi", "ChatBaiduWenxin", "ChatCloudflareWorkersAI", "ChatDeepInfra", "ChatFireworks"],
    ...[
      "ChatFriendli",
      "ChatGooglePaLM",
      "ChatGoogleVertexAI",
      "ChatIflytekXinghuo",
      "ChatLlamaCpp",
      "ChatMinimax",
      "ChatMoonshot",
      "ChatNovitaAI",
      "ChatOllama",
    ],
    ...["ChatPerplexity", "ChatTencentHunyuan", "ChatTogetherAI", "ChatWebLLM", "ChatYandexGPT", "ChatZhipuAI", "PortkeyChat"],
  ],
  text: [
    ...[
      "AlephAlpha",
      "Bedrock",
      "ChromeAI",
      "CloudflareWorkersAI",
      "Cohere",
      "DeepInfraLLM",
      "Fireworks",
      "Friendli",
      "GooglePaLM",
      "GoogleVertexAI",
      "GradientLLM",
    ],
    ...[
      "HuggingFaceInference",
      "LayerupSecurity",
      "LlamaCpp",
      "Ollama",
      "Portkey",
      "RaycastAI",
      "Replicate",
      "SageMakerEndpoint",
      "TogetherAI",
      "Writer",
      "YandexGPT",
    ],
  ],
});
