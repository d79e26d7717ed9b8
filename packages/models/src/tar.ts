import { defineModel } from "@sluice/core";

// Where an archive is read from and written to. The names of its entries are another matter: a model does not choose them.
const TAR = "{create,c,extract,x,list,t,replace,r,update,u}";

export default defineModel({
  package: "tar",
  sinks: [
    { at: `${TAR} > arg 0 > {file,f,cwd,C}`, kind: "path" },
    { at: "{create,c,replace,r,update,u} > arg 1 > each", kind: "path" },
  ],
  effects: [
    { at: "{extract,x} > call", kind: "write-file" },
    { at: "{create,c,replace,r,update,u} > call", kind: "add-file" },
  ],
});
