// Keys and objects that a language model chose, in versions that write wherever they lead.
// same: "lodash"="lodash-es"
import _ from "lodash";
import { zipObjectDeep } from "lodash";
import lodashDefaultsDeep from "lodash.defaultsdeep";
import lodashMerge from "lodash.merge";
import lodashMergeWith from "lodash.mergewith";
import lodashSet from "lodash.set";
import deepDefaults from "lodash/defaultsDeep";
import deepMerge from "lodash/merge";
import deepMergeWith from "lodash/mergeWith";
import deepSet from "lodash/set";
import deepExtend from "deep-extend";
import defaultsDeep from "defaults-deep";
import dotProp from "dot-prop";
import { dset } from "dset";
import { unflatten } from "flat";
import merge from "merge";
import mergeDeep from "merge-deep";
import mixinDeep from "mixin-deep";
import objectPath from "object-path";
import setValue from "set-value";
import { generateObject } from "ai";

const { object } = await generateObject({ model: "m", prompt: "Which settings?" });
const settings = {};
_.merge(settings, object);
//                ^^^^^^ finding: no-model-output-in-property
_.merge(settings, {}, object);
//                    ^^^^^^ finding: no-model-output-in-property
_.set(settings, object.key, 1);
//              ^^^^^^^^^^ finding: no-model-output-in-property
zipObjectDeep([object.key], [1]);
//            ^^^^^^^^^^^^ finding: no-model-output-in-property
lodashDefaultsDeep(settings, object);
//                           ^^^^^^ finding: no-model-output-in-property
lodashDefaultsDeep(settings, {}, object);
//                               ^^^^^^ finding: no-model-output-in-property
lodashMerge(settings, object);
//                    ^^^^^^ finding: no-model-output-in-property
lodashMerge(settings, {}, object);
//                        ^^^^^^ finding: no-model-output-in-property
lodashMergeWith(settings, object);
//                        ^^^^^^ finding: no-model-output-in-property
lodashMergeWith(settings, {}, object);
//                            ^^^^^^ finding: no-model-output-in-property
lodashSet(settings, object.key, 1);
//                  ^^^^^^^^^^ finding: no-model-output-in-property
deepDefaults(settings, object);
//                     ^^^^^^ finding: no-model-output-in-property
deepDefaults(settings, {}, object);
//                         ^^^^^^ finding: no-model-output-in-property
deepMerge(settings, object);
//                  ^^^^^^ finding: no-model-output-in-property
deepMerge(settings, {}, object);
//                      ^^^^^^ finding: no-model-output-in-property
deepMergeWith(settings, object);
//                      ^^^^^^ finding: no-model-output-in-property
deepMergeWith(settings, {}, object);
//                          ^^^^^^ finding: no-model-output-in-property
deepSet(settings, object.key, 1);
//                ^^^^^^^^^^ finding: no-model-output-in-property
deepExtend(settings, object);
//                   ^^^^^^ finding: no-model-output-in-property
deepExtend(settings, {}, object);
//                       ^^^^^^ finding: no-model-output-in-property
defaultsDeep(settings, object);
//                     ^^^^^^ finding: no-model-output-in-property
dotProp.set(settings, object.key, 1);
//                    ^^^^^^^^^^ finding: no-model-output-in-property
dset(settings, object.key, 1);
//             ^^^^^^^^^^ finding: no-model-output-in-property
unflatten(object);
//        ^^^^^^ finding: no-model-output-in-property
merge.recursive(settings, object);
//                        ^^^^^^ finding: no-model-output-in-property
merge.recursive(true, settings, object);
//                    ^^^^^^^^ finding: no-model-output-in-property
//                              ^^^^^^ finding: no-model-output-in-property
mergeDeep(settings, object);
//                  ^^^^^^ finding: no-model-output-in-property
mergeDeep(settings, {}, object);
//                      ^^^^^^ finding: no-model-output-in-property
mixinDeep(settings, object);
//                  ^^^^^^ finding: no-model-output-in-property
mixinDeep(settings, {}, object);
//                      ^^^^^^ finding: no-model-output-in-property
objectPath.set(settings, object.key, 1);
//                       ^^^^^^^^^^ finding: no-model-output-in-property
setValue(settings, object.key, 1);
//                 ^^^^^^^^^^ finding: no-model-output-in-property
