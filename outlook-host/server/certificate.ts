import { generate } from "selfsigned";

/** A key and a certificate for the local Outlook: made anew at every start, kept in memory, installed nowhere. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** The certificate is for `localhost` and `127.0.0.1`; nobody vouches for it, so browsers warn. */
export async function createCertificate(): Promise<Certificate> {
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}
