package nl.handje.telegram;

/** What Telegram gives when somebody writes, or comes and goes; with single quotes for double ones. */
final class Written {
    private Written() {
    }

    /** Ten seconds after the one before it. */
    static String text(long update, long chat, String words) {
        return text(update, chat, words, 1_764_000_000 + 10 * update);
    }

    static String text(long update, long chat, String words, long second) {
        return "{'update_id':" + update + ",'message':{'message_id':" + update
                + ",'date':" + second + ",'from':{'id':" + chat + ",'is_bot':false,'first_name':'Anna'},'chat':{'id':"
                + chat + ",'type':'private'},'text':'" + words + "'}}";
    }

    static String reach(long update, String status) {
        return "{'update_id':" + update + ",'my_chat_member':{'date':1764000000,'from':{'id':1001,'is_bot':false,"
                + "'first_name':'Anna'},'chat':{'id':1001,'type':'private'},'new_chat_member':{'status':'" + status
                + "'}}}";
    }

    static String tap(long update, long chat, String data) {
        return "{'update_id':" + update + ",'callback_query':{'id':'77','from':{'id':" + chat
                + ",'is_bot':false,'first_name':'A'},'message':{'message_id':5,'date':1,'chat':{'id':" + chat
                + ",'type':'private'}},'data':'" + data + "'}}";
    }

    static String joinsGroup(long update, long group) {
        return "{'update_id':" + update + ",'my_chat_member':{'date':1,'from':{'id':1,'is_bot':false,"
                + "'first_name':'A'},'chat':" + group(group) + ",'new_chat_member':{'status':'member'}}}";
    }

    static String inGroup(long update, long group, String words) {
        return "{'update_id':" + update + ",'message':{'message_id':" + update + ",'date':1,'from':{'id':1,"
                + "'is_bot':false,'first_name':'A'},'chat':" + group(group) + ",'text':'" + words + "'}}";
    }

    private static String group(long id) {
        return "{'id':" + id + ",'type':'group','title':'x'}";
    }
}
