"""python3 -m unittest discover -s training/corpus"""
import tempfile
import unittest
from pathlib import Path

import build
import validate

HEAD = "@writer t\n@region balkans\n@topic bridge\n"


def compiled(body):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "t01.txt"
        path.write_text(HEAD + body, encoding="utf-8")
        problems = []
        rows = build.passages(path, build.load_names(), problems)
    return rows, problems


def one(body):
    rows, problems = compiled(body)
    assert not problems, problems
    return rows[0]


def who(row, ids):
    return [next(m["words"] for m in row["mentions"] if m["id"] == i) for i in ids]


class BuildTest(unittest.TestCase):
    def test_spans_count_code_points(self):
        row = one("𝕏 says [1:Türkiye|s TUR] {recalled|SANCTION/withdraw 1>2} its envoy to [2:Peru].")
        trigger = row["events"][0]["trigger"]
        self.assertEqual(row["text"][trigger["start"]:trigger["end"]], "recalled")
        self.assertEqual(who(row, row["events"][0]["actors"]), ["Türkiye"])

    def test_a_name_is_preferred_to_a_pronoun_and_a_near_name_to_a_far_one(self):
        row = one("[1:Chad] said [1:it] {thanked|SUPPORT 1>2} [2:Togo].")
        self.assertEqual(who(row, row["events"][0]["actors"]), ["Chad"])

    def test_the_two_leaders_stand_for_those_named_before(self):
        row = one("@kind article\n[1:Ada Kol|p SRB GOV] and [2:Ivo Ban|p HRV GOV] {met|CONSULT 1,2}.\n"
                  "[3:The two leaders|g 1+2] {signed|SUPPORT 1,2} a treaty.")
        self.assertEqual(who(row, row["events"][1]["actors"]), ["The two leaders"])
        self.assertEqual(row["mentions"][2]["members"], ["e1", "e2"])

    def test_what_closes_with_the_speaker_needs_no_marks_of_content(self):
        row = one("The bridge is open, [1:Ivo Ban|p HRV GOV] {said|= 1>2 ^2} to [2:Tanjug].")
        said = row["attributions"][0]
        self.assertEqual(said["content"][0]["words"], "The bridge is open")
        self.assertEqual((who(row, said["addressees"]), said["quoting"]), (["Tanjug"], "indirect"))

    def test_a_speaker_is_not_taken_from_inside_the_content(self):
        row = one('<"[1:I|p HRV] sent [1:me] home,"> [1:he] {said|= 1}.')
        self.assertEqual((who(row, row["attributions"][0]["speakers"]), row["attributions"][0]["quoting"]),
                         (["he"], "direct"))

    def test_speech_in_speech_is_told(self):
        row = one("[1:Chad] {said|= 1} <[2:Togo] had {told|=b 2>1} it <b:the road was shut>>.")
        self.assertIn("nested-speech", row["tags"])

    def test_a_headline_is_set_off_by_a_blank_line(self):
        row = one("@kind article\n! [Chad] waits\nNobody came.\nStill nobody.\n¶ Then all left.")
        self.assertEqual(row["text"], "Chad waits\n\nNobody came. Still nobody.\n\nThen all left.")

    def test_bad_lines_are_named(self):
        for body, what in (("[Nowhere land] slept.", "names.tsv"), ("{hit|ASSAULT 1} it.", "not mentioned"),
                           ("[Chad slept.", "no closing"), ("[1:Chad] {said|= 1} <a:x> {says|= 1} <a:y>.", "letter")):
            rows, problems = compiled(body)
            self.assertTrue(rows == [] or problems, body)
            self.assertIn(what, problems[0])


class ValidateTest(unittest.TestCase):
    def problems(self, body):
        return list(validate.problems_of(one(body)))

    def test_a_planned_visit_is_refused(self):
        self.assertIn("planned CONSULT", self.problems("[1:Chad] will {visit|CONSULT/visit 1>2 plan} [2:Togo].")[0])

    def test_sanctions_need_a_recipient_unless_mutual(self):
        self.assertIn("needs a recipient", self.problems("[1:Chad] {cut|SANCTION 1} ties.")[0])
        self.assertEqual(self.problems("[1:Chad] and [2:Togo] {cut|SANCTION 1,2 recip} ties."), [])

    def test_a_region_is_no_actor(self):
        self.assertIn("no country", self.problems("[1:The West] {blamed|ACCUSE/allege 1>2} [2:Togo].")[0])

    def test_near_duplicates_are_found(self):
        rows, _ = compiled("The old bridge over the river was open on Monday.\n"
                           "The old bridge over the river was open on Tuesday again.")
        self.assertEqual(len(validate.near_duplicates(rows)), 1)

    def test_the_split_keeps_a_topic_together(self):
        self.assertEqual(validate.part({"writer": "a", "topic": "x"}), validate.part({"writer": "a", "topic": "x"}))


if __name__ == "__main__":
    unittest.main()
