package nl.handje.sandbox.api;

import tools.jackson.databind.JsonNode;

/** Something a bot can call. */
interface Method {
    JsonNode answer(Call call);
}
