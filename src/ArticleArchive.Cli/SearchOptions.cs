using System.CommandLine;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Cli;

/// <summary>The filters of a search, named as in the site's addresses.</summary>
internal sealed class SearchOptions
{
    private readonly Option<string?> _voice = new("--in")
    {
        Description = "Only in quotations, in reported speech, in the reporter's own words, or in headlines",
    };
    private readonly Option<string[]> _by = Several("--by", "NAME", "Only in statements of this speaker");
    private readonly Option<string[]> _topics = Several("--topic", "TOPIC", "Only in articles on this topic");
    private readonly Option<string[]> _sources = Several("--source", "NAME", "Only in articles of this publisher");
    private readonly Option<string[]> _years = Several("--year", "YEAR", "Only in articles of this year, or \"undated\"");

    public void AddTo(Command command)
    {
        _voice.AcceptOnlyFromAmong("quote", "reported", "narrative", "headline");
        foreach (var option in new Option[] { _voice, _by, _topics, _sources, _years })
            command.Options.Add(option);
    }

    public QueryText Read(ParseResult parsed, string words) => new()
    {
        Typed = words,
        In = parsed.GetValue(_voice),
        By = parsed.GetValue(_by) ?? [],
        Topics = parsed.GetValue(_topics) ?? [],
        Sources = parsed.GetValue(_sources) ?? [],
        Years = parsed.GetValue(_years) ?? [],
    };

    private static Option<string[]> Several(string name, string value, string description) =>
        new(name) { Description = $"{description}; may be given several times", HelpName = value };
}
