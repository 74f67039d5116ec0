package nl.handje.dialogues;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page of dialogues, each under a heading of its own, in a block of its own. */
record DialogueFile(Path path, String language) {
    private static final Pattern DIALOGUE = Pattern.compile("(?m)^## (.+)\\n\\n```\\n([\\s\\S]*?)\\n```$");
    private static final Pattern NOT_BROKEN_BLANKS = Pattern.compile("(?m)[ \\t]+$");

    /** All pages of a folder that has a folder for each language. */
    static List<DialogueFile> in(Path folder) throws IOException {
        var files = new ArrayList<DialogueFile>();
        for (var language : List.of("en", "nl")) {
            try (var found = Files.list(folder.resolve(language))) {
                found.filter(file -> file.toString().endsWith(".md")).sorted()
                        .forEach(file -> files.add(new DialogueFile(file, language)));
            }
        }
        return files;
    }

    List<Script> scripts() throws IOException {
        return DIALOGUE.matcher(Files.readString(path)).results()
                .map(found -> new Script(found.group(1), found.group(2))).toList();
    }

    /** As it would be written, so that blanks at the end of a line make no difference. */
    static String plain(String dialogue) {
        return NOT_BROKEN_BLANKS.matcher(dialogue).replaceAll("");
    }

    /** Puts what was performed in the place of what was written. */
    void replace(Script script, String performed) throws IOException {
        var old = Files.readString(path);
        Files.writeString(path, DIALOGUE.matcher(old).replaceAll((MatchResult found) -> java.util.regex.Matcher
                .quoteReplacement(found.group(1).equals(script.title()) && found.group(2).equals(script.written())
                        ? "## " + script.title() + "\n\n```\n" + performed + "\n```"
                        : found.group())));
    }
}
