using ArticleArchive.History;

namespace ArticleArchive.Web.Linking.Status;

/// <summary>The note for a reader who followed a link to particular words of a passage.</summary>
/// <param name="Standing">What has become of them.</param>
/// <param name="Heading">What happened, in a few words.</param>
/// <param name="Sentence">What else to know.</param>
internal sealed record SelectionStatus(WordsStanding Standing, string Heading, string Sentence)
{
    /// <summary>Whether everything is as the reader expects, so that a quiet line is enough.</summary>
    public bool IsQuiet => Standing == WordsStanding.Unchanged;

    /// <summary>The HTTP status of a format that can only return the words.</summary>
    public int Status => Standing == WordsStanding.Unreadable ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone;

    /// <summary>The words as they were, if the page no longer has them and they are on record; otherwise null.</summary>
    public string? LastWords { get; init; }

    /// <summary>Other passages that took over words of the cited one and contain these letter for letter, with their addresses; may be empty.</summary>
    public IReadOnlyList<(Passage Passage, string Address)> Elsewhere { get; init; } = [];

    /// <summary>The note on the words of a link; null when it names none, or the note on the whole passage is enough.</summary>
    /// <param name="named">The words.</param>
    /// <param name="cited">What has become of the passages that the link was made from; null when it does not say.</param>
    public static SelectionStatus? From(NamedWords named, CitedPassage? cited)
    {
        if (named.Found is not { Standing: var standing } || (standing == WordsStanding.Unchanged && cited?.Standing == CitedStanding.Unchanged))
            return null;

        var (heading, sentence) = Describe(standing);
        var isLost = standing == WordsStanding.Changed;
        return new SelectionStatus(standing, heading, sentence)
        {
            LastWords = isLost ? FormerWords(cited?.Was, named.Spelled) : null,
            Elsewhere = isLost ? [.. Holding(named, cited)] : [],
        };
    }

    private static (string Heading, string Sentence) Describe(WordsStanding standing) => standing switch
    {
        WordsStanding.Unchanged => ("The words of this link are here, letter for letter", "They are highlighted."),
        WordsStanding.Moved => ("The words of this link are here, letter for letter, but in another place", "The text around them has changed since "
            + "the link was made. They are highlighted where they are now."),
        WordsStanding.Several => ("The words of this link are here more than once", "The text has changed since the link was made, so it is not "
            + "clear which were meant. Nothing is highlighted."),
        WordsStanding.Changed => ("The words of this link are no longer here, letter for letter", "Nothing is highlighted."),
        _ => ("This link does not say which words it means", "It may be cut short or mistyped. Nothing is highlighted."),
    };

    private static string? FormerWords(string? was, string? spelled) =>
        was is not null && FoundWords.In(was, spelled) is { Standing: WordsStanding.Unchanged } found
            ? string.Join(" … ", found.Spans.Select(span => span.Slice(was)))
            : null;

    private static IEnumerable<(Passage Passage, string Address)> Holding(NamedWords named, CitedPassage? cited)
    {
        foreach (var id in cited?.Now.Except(named.Cited.Passages.Select(passage => passage.Id)) ?? [])
        {
            if (CitedWords.From(named.Cited.Stored, new PassageRange(id, id)) is { } successor
                && FoundWords.In(successor.Text, named.Spelled) is { Spans: { Count: > 0 } spans })
                yield return (successor.Passages[0], ArchiveUrls.Cited(successor with { Chosen = spans }));
        }
    }
}
