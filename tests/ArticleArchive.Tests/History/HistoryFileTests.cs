using ArticleArchive.History;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleArchive.Tests.History;

public sealed class HistoryFileTests
{
    private static readonly string[] Texts = ["The town is held.", "A line\nand \\n another \\ line\r\nwith “marks”.", "The town was held."];

    [Fact]
    public void A_history_file_reads_back_as_it_was_recorded()
    {
        var text = Recorded(out var history);

        var reading = HistoryReader.Read(".history/a.history", text);

        reading.Problem.ShouldBeNull();
        reading.Revisions.Count.ShouldBe(3);
        reading.Revisions.ShouldBe(history.Revisions, new SameRevision());
    }

    [Fact]
    public void Words_that_did_not_change_are_written_once() => Recorded(out _).Split("words A line").Length.ShouldBe(2);

    [Fact]
    public void A_change_to_any_line_of_the_past_shows()
    {
        var lines = Recorded(out _).Split('\n');
        foreach (var (index, line) in lines.Index().Where(entry => entry.Item.Length > 0))
        {
            var changed = lines.ToArray();
            changed[index] = line[..^1] + (line[^1] == 'x' ? 'y' : 'x');

            var reading = HistoryReader.Read("a", string.Join('\n', changed));

            reading.Revisions.ShouldBeEmpty(line);
            reading.Problem.ShouldNotBeNull(line).Line.ShouldNotBeNull();
        }
    }

    [Fact]
    public void A_record_taken_out_shows_on_the_line_of_the_record_after()
    {
        var records = Recorded(out _).Split("\n\n");

        var reading = HistoryReader.Read("a", string.Join("\n\n", [records[0], records[1], records[3]]));

        reading.Problem.ShouldNotBeNull().What.ShouldContain("does not have this hash");
    }

    [Fact]
    public void A_record_that_was_cut_short_is_named_with_its_line()
    {
        var text = Recorded(out _);
        var cut = text[..text.LastIndexOf("hash ", StringComparison.Ordinal)];

        var problem = HistoryReader.Read("a", cut).Problem.ShouldNotBeNull();

        problem.What.ShouldContain("cut short");
        problem.Line.ShouldBe(text[..text.LastIndexOf("\nafter ", StringComparison.Ordinal)].Split('\n').Length + 1);
    }

    [Property]
    public Property Any_text_as_a_history_file_gives_records_or_a_problem_and_never_throws(string[] lines) =>
        (HistoryReader.Read("a", HistoryText.Heading + "\n" + string.Join('\n', lines)) is var reading && (reading.Problem is null || reading.Revisions.Count == 0)).ToProperty();

    private static string Recorded(out ArticleHistory history)
    {
        var text = "";
        history = ArticleHistory.None;
        foreach (var texts in new string[][] { [Texts[0], Texts[1]], [Texts[1]], [Texts[1], Texts[2]] })
        {
            RevisionPassage[] passages = [.. texts.Select(t => new RevisionPassage(PassageKind.Paragraph, t, t == Texts[0] ? "Steve Warren" : null))];
            var now = history.Assign(passages);
            ArticleSlug.TryParse("a", out var slug).ShouldBeTrue();
            var revision = new Revision
            {
                Number = history.Revisions.Count + 1,
                Time = new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero),
                Slug = slug,
                File = "2026/a.md",
                Sha256 = new string('a', 64),
                Note = "Two\nlines",
                Fates = now.Fates,
                Passages = [.. now.Ids.Zip(passages, (id, was) => new RecordedPassage(id, was))],
            };
            text += ArticleRecorder.Text(history, revision);
            history = new ArticleHistory([.. history.Revisions, revision with { Hash = text[^65..^1] }]);
        }

        return text;
    }

    private sealed class SameRevision : IEqualityComparer<Revision>
    {
        public bool Equals(Revision? x, Revision? y) =>
            x is not null && y is not null && x.Passages.SequenceEqual(y.Passages) && x.Fates.Zip(y.Fates).All(pair => Same(pair.First, pair.Second)) && x with { Passages = [], Fates = [] } == y with { Passages = [], Fates = [] };

        public int GetHashCode(Revision revision) => revision.Number;

        private static bool Same(RecordedFate a, RecordedFate b) => a.Id == b.Id && a.Fate == b.Fate && a.Moved == b.Moved && Math.Abs(a.Score - b.Score) < 0.006 && a.Now.SequenceEqual(b.Now);
    }
}
