// Loaded into clasp before it starts: answers in Google's place, so that a push can be rehearsed without an account.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const nock = createRequire(import.meta.url)(process.env.NOCK);
nock.disableNetConnect();
nock("https://oauth2.googleapis.com").persist().post("/token").reply(200, { access_token: "none", expires_in: 3600, token_type: "Bearer" });
nock("https://script.googleapis.com")
  .persist()
  .get(/^\/v1\/projects\/[^/]+\/content/)
  .reply(200, { files: [] })
  .put(/^\/v1\/projects\/[^/]+\/content/)
  .reply(200, (_path, body) => {
    writeFileSync(process.env.REHEARSAL_BODY, JSON.stringify(body));
    return body;
  });
