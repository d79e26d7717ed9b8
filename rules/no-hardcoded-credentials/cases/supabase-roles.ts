// Supabase's key for everybody is made to be seen, the one of the service role is not: the token says which it is.
import { createClient } from "@supabase/supabase-js";

const url = "https://shop.supabase.co";
export const everybody = createClient(url, "eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJzdXBhYmFzZSIsInJvbGUiOiJhbm9uIn0.aa11bb22cc33dd44ee55");
export const service = createClient(url, "eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJzdXBhYmFzZSIsInJvbGUiOiJzZXJ2aWNlX3JvbGUifQ.aa11bb22cc33dd44ee55");
//                                        ^ finding: no-hardcoded-credentials "A Supabase service-role key"
