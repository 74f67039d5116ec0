"""Makes word vectors of what Embed wrote: distil.py FOLDER VECTORS.

The vector of a word is what the encoder says of the word alone, from which the mean of the corpora's words is taken,
weighed by how rare the word is; then changed as little as needed for the sum of a message's vectors to point where the
encoder's vector of the message points (ridge regression). Of the sums the principal components are kept.
"""
import math
import struct
import sys

import numpy as np
import scipy.sparse as sp

DIMENSIONS = 128
RIDGE = 0.05
STEPS = 40
RAREST = 9.0

folder, target = sys.argv[1:]
counted = [line.split("\t") for line in open(f"{folder}/words.tsv", encoding="utf-8").read().split("\n")[:-1]]
words = [word for word, _ in counted]
counts = np.array([int(count) for _, count in counted])
messages = [line.split(" ") for line in open(f"{folder}/messages.tsv", encoding="utf-8").read().split("\n")[:-1]]


def vectors(name):
    return np.fromfile(f"{folder}/{name}.bin", dtype=">f4").reshape(-1, 384).astype(np.float64)


alone, meant = vectors("words"), vectors("messages")
rarity = np.minimum(np.log((len(messages) + 1) / (counts + 1)), RAREST)
alone = (alone - alone[counts > 0].mean(0)) * rarity[:, None]
meant -= meant.mean(0)
meant /= np.linalg.norm(meant, axis=1, keepdims=True)

number = {word: i for i, word in enumerate(words)}
at = [(row, number[word]) for row, message in enumerate(messages) for word in message if word in number]
rows, columns = np.array(at).T
said = sp.csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(messages), len(words)))
length = np.linalg.norm(said @ alone, axis=1)
said = sp.diags(1 / np.maximum(length, 1e-9)) @ said

change = np.zeros_like(alone)
left = said.T @ (meant - said @ alone)
direction, square = left.copy(), (left ** 2).sum(0)
for _ in range(STEPS):  # conjugate gradients, a column for each number of the encoder
    turned = said.T @ (said @ direction) + RIDGE * direction
    step = square / np.maximum((direction * turned).sum(0), 1e-12)
    change += step * direction
    left -= step * turned
    before, square = square, (left ** 2).sum(0)
    direction = left + square / np.maximum(before, 1e-12) * direction
fitted = alone + change
_, _, components = np.linalg.svd(said @ fitted, full_matrices=False)
kept = fitted @ components[:DIMENSIONS].T

with open(target, "wb") as out:
    out.write(struct.pack(">ii", len(words), DIMENSIONS))
    for word, vector in zip(words, kept):
        scale = max(float(np.abs(vector).max()), 1e-9) / 127
        name = word.encode("utf-8")
        out.write(struct.pack(">H", len(name)) + name + struct.pack(">f", scale))
        out.write(np.round(vector / scale).astype(np.int8).tobytes())
print(f"{len(words)} words, {DIMENSIONS} numbers each")
