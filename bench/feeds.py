# python3 bench/feeds.py FOLDER: as feeds.mjs, with Python's feedparser.

import json
import os
import sys
import time

import feedparser

folder = sys.argv[1]
feeds = [open(os.path.join(folder, name), "rb").read() for name in sorted(os.listdir(folder))]
best = float("inf")
for _ in range(2):
    start = time.process_time()
    entries = sum(len(feedparser.parse(one).entries) for one in feeds)
    best = min(best, time.process_time() - start)
print(json.dumps({"seconds": best, "bytes": sum(map(len, feeds)), "entries": entries, "version": feedparser.__version__}))
