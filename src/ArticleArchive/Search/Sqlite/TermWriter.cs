using ArticleArchive.Search.Indexing;

namespace ArticleArchive.Search.Sqlite;

/// <summary>Writes words, prefixes and phrases for FTS5, each in every way in which a row can hold it.</summary>
/// <param name="forms">The written forms of a word whose inflected forms count.</param>
/// <param name="stretch">Which words of a row are meant.</param>
internal sealed class TermWriter(Func<string, IReadOnlyList<string>> forms, Stretch stretch)
{
    /// <summary>False for a phrase with a gap: FTS5 finds the words around it near each other, but in any order.</summary>
    public static bool IsExact(QueryNode term) => term switch
    {
        PhraseNode phrase => !phrase.Words.Contains(null),
        OrNode or => or.Parts.All(IsExact),
        _ => true,
    };

    /// <summary>The term where it begins in the passage. A phrase of quoted words may go on after the passage's end.</summary>
    public IEnumerable<string> Begun(QueryNode term) => term switch
    {
        WordNode word => forms(word.Word).Select(form => Fts.Word(Own(form))),
        PrefixNode prefix => [Fts.Prefix(Own(prefix.Prefix))],
        PhraseNode phrase => (stretch == Stretch.Quoted ? Enumerable.Range(1, phrase.Words.Count) : [phrase.Words.Count]).Select(end => Phrase(phrase.Words, end)),
        OrNode or => or.Parts.SelectMany(Begun),
        _ => throw new ArgumentOutOfRangeException(nameof(term)),
    };

    /// <summary>The term where it stands after the passage's end; nothing unless quoted words are meant.</summary>
    public IEnumerable<string> Ahead(QueryNode term) => stretch != Stretch.Quoted ? [] : term switch
    {
        WordNode word => forms(word.Word).Select(form => Fts.Word(Marks.Ahead + form)),
        PrefixNode prefix => [Fts.Prefix(Marks.Ahead + prefix.Prefix)],
        PhraseNode phrase => [Phrase(phrase.Words, 0)],
        OrNode or => or.Parts.SelectMany(Ahead),
        _ => throw new ArgumentOutOfRangeException(nameof(term)),
    };

    /// <summary>A phrase of which the words from <paramref name="end"/> on stand after the passage. Words between gaps are as near together as the gaps allow.</summary>
    private string Phrase(IReadOnlyList<string?> words, int end)
    {
        var groups = new List<List<string>> { new() };
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] is { } word)
                groups[^1].Add(i < end ? Own(word) : Marks.Ahead + word);
            else if (groups[^1].Count > 0)
                groups.Add([]);
        }

        return groups.Count == 1
            ? Fts.Phrase(groups[0])
            : Fts.Near(groups.Select(Fts.Phrase), words.Count - groups[0].Count - groups[^1].Count);
    }

    private string Own(string word) => stretch == Stretch.Told ? Marks.Narrator + word : word;
}
