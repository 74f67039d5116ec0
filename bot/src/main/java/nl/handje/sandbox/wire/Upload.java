package nl.handje.sandbox.wire;

/** A file as it came with a call. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Upload(String fileName, String mimeType, byte[] bytes) {}
