package nl.handje.nlp.vectors;

import java.io.DataInputStream;
import java.io.IOException;

/** The vector of a word in bytes, each of which stands for so many times the scale. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record WordVector(float scale, byte[] steps) {
    static WordVector read(DataInputStream in, int size) throws IOException {
        float scale = in.readFloat();
        return new WordVector(scale, in.readNBytes(size));
    }

    void addTo(float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += scale * steps[i];
        }
    }
}
