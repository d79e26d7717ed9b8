// The whole environment holds whatever secrets there are.
console.log(JSON.stringify(process.env));
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing: no-secret-in-log #3
console.log({ ...process.env });
//               ^^^^^^^^^^^ missing: no-secret-in-log #3
