package nl.handje.admin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import nl.handje.admin.account.OwnAccount;
import nl.handje.admin.session.Session;
import nl.handje.nlp.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The switch between Dutch and English. */
@Controller
class LanguageController {
    /** A page of ours: no other host, no scheme. */
    private static final Pattern OUR_PAGE = Pattern.compile("/(?:[A-Za-z0-9_-][A-Za-z0-9_/-]*)?");

    private final OwnAccount ownAccount;
    private final PageLanguage pageLanguage;

    LanguageController(OwnAccount ownAccount, PageLanguage pageLanguage) {
        this.ownAccount = ownAccount;
        this.pageLanguage = pageLanguage;
    }

    @PostMapping("/language")
    String choose(@RequestParam Language language, @RequestParam String here,
            @AuthenticationPrincipal @Nullable Session session, HttpServletRequest request,
            HttpServletResponse response) {
        pageLanguage.choose(language, request, response);
        if (session != null) {
            ownAccount.speaks(session.account(), language);
        }
        return "redirect:" + (OUR_PAGE.matcher(here).matches() ? here : "/");
    }
}
