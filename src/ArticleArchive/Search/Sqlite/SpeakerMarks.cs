using ArticleArchive.Search.Indexing;

namespace ArticleArchive.Search.Sqlite;

/// <summary>What rows hold of the speakers that a query asks for or leaves out, as expressions of FTS5.</summary>
internal sealed class SpeakerMarks
{
    /// <summary>The speakers of a query.</summary>
    public SpeakerMarks(IReadOnlyList<QueryFilter> filters)
    {
        var by = filters.Where(filter => filter.Field == QueryField.By).ToList();
        var wanted = Names(by.Where(filter => !filter.Excluded));
        var unwanted = Names(by.Where(filter => filter.Excluded));
        AreWanted = by.Exists(filter => !filter.Excluded);
        Alone = Any(wanted, Marks.OfSpeaker);
        Together = Any(wanted, Marks.OfSpeakers);
        UnwantedAlone = Any(unwanted, Marks.OfSpeaker);
        UnwantedTogether = Any(unwanted, Marks.OfSpeakers);
        Unwanted = Fts.Any([UnwantedAlone, UnwantedTogether]);
    }

    /// <summary>True when somebody is asked for.</summary>
    public bool AreWanted { get; }

    /// <summary>One asked for speaks, nobody else.</summary>
    public string? Alone { get; }

    /// <summary>Several speak, and one asked for can be among them.</summary>
    public string? Together { get; }

    /// <summary>One left out speaks, nobody else.</summary>
    public string? UnwantedAlone { get; }

    /// <summary>Several speak, and one left out can be among them.</summary>
    public string? UnwantedTogether { get; }

    /// <summary>One left out can be among those who speak.</summary>
    public string? Unwanted { get; }

    private static List<List<string>> Names(IEnumerable<QueryFilter> filters) =>
        [.. filters.Select(filter => SpeakerNames.Words(filter.Value).ToList()).Where(words => words.Count > 0)];

    private static string? Any(List<List<string>> names, Func<string, string> mark) =>
        Fts.Any(names.Select(words => Fts.All(words.Select(word => Fts.Word(mark(word))))));
}
