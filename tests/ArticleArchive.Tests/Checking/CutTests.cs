using ArticleArchive.Checking;

namespace ArticleArchive.Tests.Checking;

/// <summary>Sentences of <c>cuts.txt</c>, each said by somebody of its own and quoted in part.</summary>
public sealed class CutTests(CutTests.Archive archive) : IClassFixture<CutTests.Archive>
{
    private static readonly string[][] Lines =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "ArticleArchive.Tests", "Checking", "cuts.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" | ")),
    ];

    public static TheoryData<int, string, string> Cuts => [.. Lines.Select((line, i) => new TheoryDataRow<int, string, string>(i, line[0], line[1]))];

    [Theory, MemberData(nameof(Cuts))]
    public void A_cut_is_certified_only_where_it_takes_nothing_away(int speaker, string answer, string sentence)
    {
        var quotation = sentence[(sentence.IndexOf('[', StringComparison.Ordinal) + 1)..sentence.IndexOf(']', StringComparison.Ordinal)];

        var verdict = archive.Check(quotation, Archive.NameOf(speaker));

        verdict.Words.ShouldBe(WordsFound.Exact);
        verdict.Speaker.Found.ShouldBe(SpeakerFound.Confirmed);
        verdict.IsPlain.ShouldBe(answer == "plain", string.Join(", ", verdict.Cautions));
    }

    public sealed class Archive : IDisposable
    {
        private readonly CheckedArchive _archive = new([.. Lines.Select((line, i) => (line, i)).Chunk(50).Select(Article)]);

        public static string NameOf(int speaker) => $"Tarn {string.Concat($"{speaker:000}".Select(digit => "BaCoDuFeGiHaJoKuLeMi".Substring((digit - '0') * 2, 2).ToLowerInvariant()))}son";

        public Verdict Check(string quotation, string by) => _archive.Check(quotation, by);

        public void Dispose() => _archive.Dispose();

        private static Article Article((string[] Line, int Number)[] lines) => new ArticleBuilder($"cuts-{lines[0].Number}").Build(
            "Cuts",
            [.. lines.Select(cut => $"[{NameOf(cut.Number)}: {cut.Line[1].Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)}]")]);
    }
}
