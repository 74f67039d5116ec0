package nl.handje.admin.testing;

import jakarta.servlet.http.Cookie;
import java.net.HttpCookie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A browser without a screen: keeps cookies, and sends forms with the token of the page they stand on. */
public final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final MockMvc mvc;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token = "";
    private String source = "127.0.0.1";

    public Visitor(MockMvc mvc) {
        this.mvc = mvc;
    }

    /** The same cookies in another place: what a thief would have. */
    public Visitor copy() {
        var copy = new Visitor(mvc);
        copy.cookies.putAll(cookies);
        copy.token = token;
        return copy;
    }

    public Visitor from(String address) {
        source = address;
        return this;
    }

    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    public MockHttpServletResponse get(String path) throws Exception {
        return send(MockMvcRequestBuilders.get(path));
    }

    public MockHttpServletResponse post(String path, String... parameters) throws Exception {
        return send(form(path, parameters));
    }

    /** As htmx sends it. */
    public MockHttpServletResponse postInPlace(String path, String... parameters) throws Exception {
        return send(form(path, parameters).header("HX-Request", "true"));
    }

    private MockHttpServletRequestBuilder form(String path, String... parameters) {
        var form = MockMvcRequestBuilders.post(path).param("_csrf", token);
        for (int i = 0; i < parameters.length; i += 2) {
            form.param(parameters[i], parameters[i + 1]);
        }
        return form;
    }

    public MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        request.with(it -> {
            it.setRemoteAddr(source);
            return it;
        });
        if (!cookies.isEmpty()) {
            request.cookie(cookies.entrySet().stream().map(entry -> new Cookie(entry.getKey(), entry.getValue()))
                    .toArray(Cookie[]::new));
        }
        var response = mvc.perform(request).andReturn().getResponse();
        keep(response.getHeaders(HttpHeaders.SET_COOKIE));
        TOKEN.matcher(response.getContentAsString()).results().findFirst().ifPresent(found -> token = found.group(1));
        return response;
    }

    private void keep(List<String> given) {
        given.stream().flatMap(header -> HttpCookie.parse(header.replaceAll("(?i);\\s*SameSite=\\w+", "")).stream())
                .forEach(cookie -> {
                    if (cookie.getMaxAge() == 0) {
                        cookies.remove(cookie.getName());
                    } else {
                        cookies.put(cookie.getName(), cookie.getValue());
                    }
                });
    }
}
