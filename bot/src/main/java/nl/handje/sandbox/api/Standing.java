package nl.handje.sandbox.api;

import nl.handje.sandbox.wire.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How somebody stands in a chat, and how that changed, as Telegram writes it. */
public final class Standing {
    private static final String[] RIGHTS = {"can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages",
            "can_manage_video_chats", "can_restrict_members", "can_promote_members", "can_change_info",
            "can_invite_users", "can_post_stories", "can_edit_stories", "can_delete_stories",
            "can_send_welcome_messages"};

    private Standing() {
    }

    static ObjectNode as(String status, JsonNode user) {
        ObjectNode member = Json.object().put("status", status);
        member.set("user", user);
        switch (status) {
            case "creator" -> member.put("is_anonymous", false);
            case "kicked" -> member.put("until_date", 0);
            case "administrator" -> {
                for (String right : RIGHTS) {
                    member.put(right, right.equals("can_manage_chat") || right.equals("can_delete_messages"));
                }
            }
            default -> {
            }
        }
        return member;
    }

    public static ObjectNode change(JsonNode chat, JsonNode by, long date, JsonNode user, String before, String after) {
        ObjectNode change = Json.object();
        change.set("chat", chat);
        change.set("from", by);
        change.put("date", date);
        change.set("old_chat_member", as(before, user));
        change.set("new_chat_member", as(after, user));
        return change;
    }
}
