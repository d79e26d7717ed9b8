// The text of a private key, with its lines escaped; not its first line alone.
export const escaped = "-----BEGIN EC PRIVATE KEY-----\nAa11Bb22Cc33Dd44Ee55Ff66Gg77Hh88Ii99Jj00Kk11Ll22Mm33Nn44Oo55Pp66\n-----END EC PRIVATE KEY-----";
//                      ^ finding: no-hardcoded-credentials "A private key is written in the source (`escaped`)"

export const isPrivateKey = (text: string): boolean => text.includes("-----BEGIN PRIVATE KEY-----");
