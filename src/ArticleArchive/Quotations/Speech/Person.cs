using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Speech;

/// <summary>Somebody whom the article names, as fully as it has been read so far.</summary>
internal sealed class Person
{
    public required List<string> Names { get; set; }

    public string? Role { get; set; }

    /// <summary>Every rank, title or post that the text gives this person.</summary>
    public List<string> Posts { get; } = [];

    /// <summary><see cref="WordClass.Male"/>, <see cref="WordClass.Female"/>, or neither while nothing tells.</summary>
    public WordClass Gender { get; set; }

    /// <summary>The metadata names this person: name and role are settled.</summary>
    public bool Settled { get; init; }

    public int Mentions { get; set; }

    /// <summary>The text has this person say something under the name.</summary>
    public bool Speaks { get; set; }

    /// <summary>The article gives no name; <see cref="FullName"/> is the first mention: <c>a street vendor</c>.</summary>
    public bool IsUnnamed { get; init; }

    /// <summary>
    /// Where somebody without a name is first mentioned, with everything said of them there: <c>a spokesman for the port</c>. Null for others.
    /// </summary>
    public (Narration Narration, Phrase Mention)? FirstMention { get; init; }

    /// <summary>Others of the same surname, when a bare surname may mean any of them; empty for one person.</summary>
    public IReadOnlyList<Person> Candidates { get; init; } = [];

    public string FullName => string.Join(' ', Names);

    public string Last => Fold(Names[^1]);

    /// <summary>A word of a name as names are compared: <c>al-Khalidi</c> gives <c>khalidi</c>.</summary>
    public static string Fold(string word)
    {
        var folded = word.TrimEnd('.').Replace('’', '\'').ToLowerInvariant();
        var hyphen = folded.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && hyphen + 1 < folded.Length && Lexicon.IsArabicArticle(folded.AsSpan(0, hyphen)) ? folded[(hyphen + 1)..] : folded;
    }
}
