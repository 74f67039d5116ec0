package nl.handje.admin.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handje.admin.session.Session;
import nl.handje.nlp.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Which language a page speaks: the account's; for somebody not signed in what they chose, or their browser's. */
@Component("localeResolver")
class PageLanguage implements LocaleResolver {
    private static final String COOKIE = "handje-language";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return ofAccount().or(() -> chosen(request)).or(() -> ofBrowser(request)).orElse(Language.NL).locale();
    }

    private static Optional<Language> ofAccount() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal()).filter(Session.class::isInstance)
                .map(Session.class::cast).map(Session::language);
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).map(Arrays::stream).orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(COOKIE)).map(Cookie::getValue).findFirst()
                .flatMap(Language::ofTag);
    }

    private static Optional<Language> ofBrowser(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> Language.ofTag(locale.toLanguageTag()).stream()).findFirst();
    }

    void choose(Language language, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(COOKIE, language.tag()).path("/").httpOnly(true)
                .secure(request.isSecure()).sameSite("Lax").maxAge(Duration.ofDays(365)).build().toString());
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("chosen on the page, see LanguageController");
    }
}
