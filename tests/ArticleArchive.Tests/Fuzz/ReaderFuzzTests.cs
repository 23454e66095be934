using ArticleArchive.History;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Tests.Fuzz;

/// <summary>The readers of what people type and of what was recorded never break, and never work without end.</summary>
public sealed class ReaderFuzzTests
{
    private static readonly string[] Queries =
    [
        "crack pressure", "\"beginning to crack\"", "\"not all * unicorns\"", "fray*", "paris OR ankara", "paris -ankara", "iraq NEAR/8 syria", "by:\"steve warren\" in:quote", "(a OR b) (c OR -d)", "topic:iraq year:undated",
        "“curly words” ‘and single’ before:2016-02 after:2015", "\"a b\" SAME \"c d\"",
    ];

    private static readonly string[] Histories =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "content", ".history")).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    [Fact]
    public void Anything_typed_is_a_query_that_can_be_read_back_and_lit() => Fuzzing.Run(5000, random =>
    {
        var typed = random.Next(3) == 0 ? Mangled.Jumble(random, 120) : Mangled.Text(random, random.GetItems(Queries, 1)[0], halves: true);
        var query = QueryParser.Parse(new QueryText { Typed = typed, By = [Mangled.Jumble(random, 4)], Topics = [Mangled.Jumble(random, 4)], Years = [Mangled.Jumble(random, 2)], In = Mangled.Jumble(random, 2) });

        (query.Reading.Length == 0).ShouldBe(query.IsEmpty);
        QueryParser.Parse(new QueryText { Typed = QueryWriter.Write(query) }).IsEmpty.ShouldBe(query.IsEmpty);
        Relaxations.For(QueryParser.Parse(new QueryText { Typed = typed })).Count.ShouldBeLessThanOrEqualTo(Relaxations.MaxSuggestions);
        var text = Mangled.Jumble(random, 60);
        new QueryMatcher(query).Match(text).ShouldAllBe(span => span.Start >= 0 && span.Length > 0 && span.End <= text.Length);
    });

    [Fact]
    public void Any_history_is_read_or_a_problem_with_its_line_and_no_hash_is_taken_on_trust() => Fuzzing.Run(3000, random =>
    {
        var good = random.GetItems(Histories, 1)[0];
        var text = Mangled.Text(random, good, halves: true);

        var reading = HistoryReader.Read("a.history", text);

        if (reading.Problem is { } problem)
            problem.Line.ShouldNotBeNull().ShouldBeGreaterThan(0);
        else
            HistoryReader.Read("a.history", good).Revisions.Select(revision => revision.Hash).Take(reading.Revisions.Count).ShouldBe(reading.Revisions.Select(revision => revision.Hash));
    });
}
