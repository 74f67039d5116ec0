"""A peer: scikit-learn's linear classifier over tf-idf of words and of characters.

Takes a file to learn from and a file to be tried on, a label, a tab and a text on each line, and how often to try. Prints the
share that is right, the seconds of training and the messages read per second.
"""
import sys
import time

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import make_pipeline, make_union
from sklearn.svm import LinearSVC


def read(path):
    with open(path, encoding="utf-8") as lines:
        pairs = [line.rstrip("\n").split("\t", 1) for line in lines]
    return [label for label, _ in pairs], [text for _, text in pairs]


labels, texts = read(sys.argv[1])
right, asked = read(sys.argv[2])
rounds = int(sys.argv[3])
start = time.perf_counter()
model = make_pipeline(
    make_union(
        TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True),
        TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True)),
    LinearSVC(C=0.5))
model.fit(texts, labels)
trained = time.perf_counter() - start
given = model.predict(asked)
start = time.perf_counter()
for _ in range(rounds):
    model.predict(asked)
speed = rounds * len(asked) / (time.perf_counter() - start)
print(sum(a == b for a, b in zip(right, given)) / len(asked), trained, speed)
