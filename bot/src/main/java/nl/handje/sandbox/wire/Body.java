package nl.handje.sandbox.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.RequestContext;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the parameters of a Bot API call out of its query and body. */
public final class Body {
    private Body() {
    }

    public static Parameters read(Request request) {
        ObjectNode values = request.queryFields();
        Map<String, Upload> uploads = new HashMap<>();
        String type = request.contentType().toLowerCase(Locale.ROOT);
        if (request.body().length == 0) {
            return new Parameters(values, uploads);
        }
        if (type.startsWith("application/json")) {
            values.setAll(jsonObject(request.body()));
        } else if (type.startsWith("application/x-www-form-urlencoded")) {
            values.setAll(Request.form(new String(request.body(), StandardCharsets.UTF_8)));
        } else if (type.startsWith("multipart/form-data")) {
            readParts(request, values, uploads);
        }
        return new Parameters(values, uploads);
    }

    private static ObjectNode jsonObject(byte[] body) {
        try {
            JsonNode read = Json.MAPPER.readTree(body);
            return read.asObjectOpt()
                    .orElseThrow(() -> Refusal.badRequest("Can't parse JSON object: object expected"));
        } catch (JacksonException notJson) {
            throw Refusal.badRequest("Can't parse JSON object");
        }
    }

    private static void readParts(Request request, ObjectNode values, Map<String, Upload> uploads) {
        try {
            FileItemInputIterator parts = new Parts().getItemIterator(new InMemory(request));
            while (parts.hasNext()) {
                readPart(parts.next(), values, uploads);
            }
        } catch (IOException broken) {
            throw Refusal.badRequest("Can't parse multipart body");
        }
    }

    private static void readPart(FileItemInput part, ObjectNode values, Map<String, Upload> uploads)
            throws IOException {
        byte[] bytes;
        try (InputStream in = part.getInputStream()) {
            bytes = in.readAllBytes();
        }
        if (part.isFormField()) {
            values.put(part.getFieldName(), new String(bytes, StandardCharsets.UTF_8));
        } else {
            String type = part.getContentType() == null ? "application/octet-stream" : part.getContentType();
            uploads.put(part.getFieldName(), new Upload(part.getName(), type, bytes));
        }
    }

    /** The library's reader, without the disk: sizes are bounded before. */
    private static final class Parts extends AbstractFileUpload<Request, DiskFileItem, DiskFileItemFactory> {
        @Override
        public FileItemInputIterator getItemIterator(Request request) throws IOException {
            return getItemIterator(new InMemory(request));
        }

        @Override
        public Map<String, List<DiskFileItem>> parseParameterMap(Request request) {
            throw new UnsupportedOperationException("parts are read one by one");
        }

        @Override
        public List<DiskFileItem> parseRequest(Request request) {
            throw new UnsupportedOperationException("parts are read one by one");
        }
    }

    private record InMemory(Request request) implements RequestContext {
        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public long getContentLength() {
            return request.body().length;
        }

        @Override
        public String getContentType() {
            return request.contentType();
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(request.body());
        }

        @Override
        public boolean isMultipartRelated() {
            return false;
        }
    }
}
