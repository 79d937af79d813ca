"""Joins sentences.json (sentence ends by article, without text) with the articles' text, for tests/sentence_ends.rs.

usage: sentences.py SENTENCES.json ARTICLES.jsonl >JOINED.jsonl
"""

import hashlib
import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    annotated = {article["id"]: article for article in json.load(file)["articles"]}

with open(sys.argv[2], encoding="utf-8") as file:
    for line in file:
        record = json.loads(line)
        article = annotated.get(record["id"])
        if article is None:
            continue
        prefix = record["text"].encode()[: article["bytes"]]
        if hashlib.sha256(prefix).hexdigest() != article["sha256"]:
            continue
        del annotated[record["id"]]
        offsets = {key: article.get(key, []) for key in ("ends", "inside", "doubtful")}
        print(json.dumps({"id": record["id"], "text": prefix.decode(), **offsets}, ensure_ascii=False))

if annotated:
    sys.exit(f"articles without their text: {' '.join(sorted(annotated))}")
