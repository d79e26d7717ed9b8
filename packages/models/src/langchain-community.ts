import { defineModel } from "@sluice/core";
import { provider } from "./parts/langchain.ts";
import { vectorStorePart } from "./parts/retrieval.ts";

// Classes of 0.0 to 1: most have since moved to packages of their own.
const models = provider("@langchain/community", {
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

const stores = vectorStorePart(
  "{Chroma,FaissStore,HNSWLib,PGVectorStore,SupabaseVectorStore,NeonPostgres,OpenSearchVectorStore,ElasticVectorSearch,Milvus,LanceDB,Typesense,UpstashVectorStore}",
);

export default defineModel({
  ...models,
  types: {
    ...models.types,
    ...stores.types,
    BaseRetriever: [...(stores.types["BaseRetriever"] ?? []), "{TavilySearchAPIRetriever,ArxivRetriever} > new"],
    Loader: [
      "{CheerioWebBaseLoader,PuppeteerWebBaseLoader,PlaywrightWebBaseLoader,RecursiveUrlLoader,SitemapLoader,WebPDFLoader,PDFLoader,DocxLoader} > new",
      "{GithubRepoLoader,GitbookLoader,HNLoader,FireCrawlLoader,NotionAPILoader,S3Loader} > new",
      "YoutubeLoader > createFromUrl > call",
    ],
  },
  sinks: [...(models.sinks ?? []), ...stores.sinks],
  sources: [
    ...(models.sources ?? []),
    ...stores.sources,
    { at: "Loader > load > call > each > pageContent", kind: "external-content", label: "a loaded document" },
    {
      at: "{TavilySearchResults,SerpAPI,BraveSearch,DuckDuckGoSearch,GoogleCustomSearch,SearxngSearch,WikipediaQueryRun} > new > {invoke,call} > call",
      kind: "external-content",
      label: "a search result",
    },
  ],
  effects: [...stores.effects],
});
