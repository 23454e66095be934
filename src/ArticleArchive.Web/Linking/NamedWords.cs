namespace ArticleArchive.Web.Linking;

/// <summary>The words that an address names in its passages.</summary>
/// <param name="Cited">The passages, with the words chosen when it is certain which are meant.</param>
/// <param name="Found">What has become of the words; null when the address names none.</param>
/// <param name="Spelled">The words as spelt in the address.</param>
internal sealed record NamedWords(CitedWords Cited, FoundWords? Found, string? Spelled)
{
    /// <summary>Reads the words that a link names, if any.</summary>
    public static NamedWords Read(CitedWords passages, IQueryCollection query)
    {
        string? spelled = query[ArchiveUrls.Words];
        if (string.IsNullOrEmpty(spelled))
            return new(passages, null, null);

        var found = FoundWords.In(passages.Text, spelled);
        return new(passages with { Chosen = found.Spans }, found, spelled);
    }

    /// <summary>Reads the words that a link names; when it gives only a place, chooses the whole words there now, to make a link to them.</summary>
    public static NamedWords Choose(CitedWords passages, IQueryCollection query)
    {
        string? spelled = query[ArchiveUrls.Words];
        if (!WordsReference.TryParse(spelled, out var place) || place.Parts is not [{ Check: null } only])
            return Read(passages, query);

        return new WordBorders(passages.Text).Around(only.Span) is { } words
            ? new(passages with { Chosen = [words] }, new FoundWords(WordsStanding.Unchanged, [words]), spelled)
            : new(passages, FoundWords.Unreadable, spelled);
    }
}
