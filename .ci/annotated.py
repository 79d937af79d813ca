#!/usr/bin/env python3
"""Joins annotations that hold no text (annotated/*.jsonl) with their articles, to gold in the format of the scorer.

usage: annotated.py ANNOTATED.jsonl ARTICLES.jsonl >GOLD.jsonl

Each line of ANNOTATED is {"id", "sha256": of the text (its first 16 digits), "entities": [[id, kind, gender, name, title, mentions]],
"relations": [[kind, cue, speaker, entity, content]]}; a span is [start, end] in UTF-8 bytes, null where there is none. Its first line
says what the set is for.
"""
import hashlib
import json
import sys


def span(pair):
    return None if pair is None else {"start": pair[0], "end": pair[1]}


def joined(article, record):
    """The annotations of an article with its text."""
    entities = [
        {"id": i, "kind": kind, "gender": gender, "name": span(name), "title": span(title), "mentions": [*map(span, mentions)]}
        for i, kind, gender, name, title, mentions in article["entities"]
    ]
    relations = [
        {"kind": kind, "cue": span(cue), "speaker": span(speaker), "entity": entity, "content": span(content)}
        for kind, cue, speaker, entity, content in article["relations"]
    ]
    text = {key: record[key] for key in ("id", "source", "text")}
    return {**text, "title": "", "entities": entities, "relations": relations}


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        next(file)
        annotated = {article["id"]: article for article in map(json.loads, file)}
    with open(sys.argv[2], encoding="utf-8") as file:
        for record in map(json.loads, file):
            article = annotated.get(record["id"])
            if article is None:
                continue
            if not hashlib.sha256(record["text"].encode()).hexdigest().startswith(article["sha256"]):
                continue
            del annotated[record["id"]]
            print(json.dumps(joined(article, record), ensure_ascii=False))
    if annotated:
        sys.exit(f"articles without their text: {' '.join(sorted(annotated))}")


if __name__ == "__main__":
    main()
