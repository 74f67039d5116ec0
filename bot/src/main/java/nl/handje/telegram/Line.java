package nl.handje.telegram;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Stands on the open connection, where it can be told apart whether a request may have arrived. Before this point
 * nothing was sent; from here on only a whole answer tells.
 */
final class Line implements Interceptor {
    private static final int SERVER_ERROR = 500;

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response whole = answer(chain);
        if (whole.code() >= SERVER_ERROR || !isJson(whole)) {
            throw new UnavailableException(whole.code());
        }
        return whole;
    }

    private static Response answer(Chain chain) throws IOException {
        try (Response response = chain.proceed(chain.request())) {
            MediaType type = response.body().contentType();
            return response.newBuilder().body(ResponseBody.create(response.body().bytes(), type)).build();
        } catch (IOException broken) {
            throw new LineBrokenException(broken);
        }
    }

    /** A page in HTML comes from something between us and Telegram. */
    private static boolean isJson(Response response) throws IOException {
        return response.peekBody(1).string().startsWith("{");
    }
}
