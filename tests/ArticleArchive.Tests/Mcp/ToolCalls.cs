namespace ArticleArchive.Tests.Mcp;

/// <summary>A call of each tool that <see cref="Support.SampleArticles"/> answer, and what its text must say.</summary>
internal static class ToolCalls
{
    public static IReadOnlyList<(string Tool, string Arguments, string Says)> Answered { get; } =
    [
        ("search_passages", """{ "query": "\"beginning to crack\"" }""", "Said by Owen Marsh"),
        ("get_passage", """{ "address": "river-crossing-held", "page": 1 }""", "It is not a rout, and it is not over."),
        ("check_quotation", """{ "quotation": "We are seeing the enemy fray at the edges", "by": "Owen Marsh" }""", "Word for word. This certifies the quotation."),
        ("check_draft", """{ "draft": "\"It is a rout, and it is not over,\" said Owen Marsh." }""", "Line 1"),
        ("who_said", """{ "words": "We drove without lights" }""", "one driver"),
        ("cite_passage", """{ "address": "river-crossing-held#ID" }""", "Owen Marsh"),
        ("archive_coverage", "{}", "4 articles"),
    ];
}
