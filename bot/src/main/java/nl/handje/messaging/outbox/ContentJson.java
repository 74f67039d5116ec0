package nl.handje.messaging.outbox;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import nl.handje.messaging.Delivery.Caption;
import nl.handje.messaging.Delivery.Change;
import nl.handje.messaging.Delivery.Content;
import nl.handje.messaging.Delivery.Document;
import nl.handje.messaging.Delivery.File;
import nl.handje.messaging.Delivery.Leave;
import nl.handje.messaging.Delivery.Location;
import nl.handje.messaging.Delivery.Text;
import nl.handje.messaging.Delivery.Withdrawal;
import nl.handje.messaging.Delivery.WithoutButtons;
import tools.jackson.databind.json.JsonMapper;

/** How content stands in the table. */
final class ContentJson {
    /** What a row of an earlier version does not have is empty. */
    private static final JsonMapper MAPPER = JsonMapper.builder().addMixIn(Content.class, Kinds.class)
            .changeDefaultNullHandling(nulls -> nulls.withValueNulls(Nulls.AS_EMPTY)).build();

    private ContentJson() {
    }

    static String write(Content content) {
        return MAPPER.writerFor(Content.class).writeValueAsString(content);
    }

    static Content read(String json) {
        return MAPPER.readValue(json, Content.class);
    }

    /** Names that stay when classes are renamed, for rows outlive a version of the program. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({@JsonSubTypes.Type(value = Text.class, name = "text"),
            @JsonSubTypes.Type(value = Change.class, name = "change"),
            @JsonSubTypes.Type(value = Caption.class, name = "caption"),
            @JsonSubTypes.Type(value = Withdrawal.class, name = "withdrawal"),
            @JsonSubTypes.Type(value = WithoutButtons.class, name = "without-buttons"),
            @JsonSubTypes.Type(value = File.class, name = "file"),
            @JsonSubTypes.Type(value = Leave.class, name = "leave"),
            @JsonSubTypes.Type(value = Document.class, name = "document"),
            @JsonSubTypes.Type(value = Location.class, name = "location")})
    private interface Kinds {
    }
}
