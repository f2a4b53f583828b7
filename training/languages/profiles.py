#!/usr/bin/env python3
"""Makes core's language profiles from those of optimaize's language-detector 0.6 (Apache-2.0, counted on Wikipedia).

    unzip language-detector-0.6.jar 'languages/*' -d PROFILES
    training/languages/profiles.py PROFILES/languages > core/src/main/resources/chancery/core/language/profiles.txt

Of each language whose script does not tell it alone, the most frequent three-letter strings (lower case, `_` for a word's
edge) with their cost, -10 ln p. One line a language.
"""
import json, math, sys, os

LANGUAGES = ("af az be bg br ca cs cy da de en es et eu fa fi fr ga gl hi hr ht hu id is it lt lv mk mr ms mt ne nl no pl pt ro ru sk "
             "sl so sq sr sv sw tl tr uk ur vi ar").split()
KEPT = 1200

def profile(path):
    counts = {}
    for gram, n in json.load(open(path, encoding="utf-8"))["freq"].items():
        if len(gram) == 3:
            folded = gram.lower().replace(" ", "_")
            if len(folded) == 3 and "\t" not in folded:
                counts[folded] = counts.get(folded, 0) + n
    total = sum(counts.values())
    best = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:KEPT]
    return [(gram, round(-10 * math.log(n / total))) for gram, n in best]

def main(folder):
    print("# code, then three-letter strings by cost (-10 ln p): COST:GRAM GRAM … (training/languages/profiles.py)")
    for code in sorted(LANGUAGES):
        path = os.path.join(folder, code)
        if not os.path.exists(path):
            continue
        by_cost = {}
        for gram, cost in profile(path):
            by_cost.setdefault(cost, []).append(gram)
        print(code + "\t" + "\t".join(f"{cost}:" + " ".join(grams) for cost, grams in sorted(by_cost.items())))

main(sys.argv[1])
