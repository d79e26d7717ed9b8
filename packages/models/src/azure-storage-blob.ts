import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

export default [
  defineModel({
    package: "@azure/storage-blob",
    types: {
      BlobServiceClient: ["BlobServiceClient > new", "BlobServiceClient > fromConnectionString > call"],
      ContainerClient: ["BlobServiceClient > getContainerClient > call", "ContainerClient > new"],
      Blob: ["ContainerClient > {getBlobClient,getBlockBlobClient,getAppendBlobClient} > call", "{BlobClient,BlockBlobClient} > new"],
    },
    effects: [
      ...effectsAt("read-private", "Blob > {download,downloadToBuffer,downloadToFile} > call"),
      ...effectsAt(
        "write-data",
        "Blob > {upload,uploadData,uploadFile,uploadStream,setMetadata} > call",
        "ContainerClient > uploadBlockBlob > call",
      ),
      ...effectsAt("delete-data", "Blob > {delete,deleteIfExists} > call", "ContainerClient > {delete,deleteIfExists,deleteBlob} > call"),
      ...effectsAt("change-permissions", "ContainerClient > setAccessPolicy > call"),
    ],
  }),
  defineModel({
    package: "@azure/service-bus",
    effects: effectsAt("send-request", "ServiceBusClient > new > createSender > call > {sendMessages,scheduleMessages} > call"),
  }),
  defineModel({ package: "@azure/communication-email", effects: effectsAt("send-message", "EmailClient > new > beginSend > call") }),
  defineModel({
    package: "@azure/search-documents",
    types: { SearchClient: ["SearchClient > new"] },
    effects: [
      ...effectsAt("read-untrusted", "SearchClient > {search,getDocument} > call"),
      ...effectsAt("write-data", "SearchClient > {uploadDocuments,mergeDocuments,mergeOrUploadDocuments} > call"),
      ...effectsAt("delete-data", "SearchClient > deleteDocuments > call"),
    ],
  }),
  ...["compute", "resources", "appservice", "network", "containerinstance", "storage", "sql"].map((name) =>
    defineModel({
      package: `@azure/arm-${name}`,
      effects: effectsAt(
        "deploy",
        "/ManagementClient$/ > new > /./ > /^(?:begin)?(?:Create|Delete|Update|Start|Stop|Restart|PowerOff|Deallocate|create|delete|update)/ > call",
      ),
    }),
  ),
];
