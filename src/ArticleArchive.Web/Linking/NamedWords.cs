namespace ArticleArchive.Web.Linking;

/// <summary>The words of passages that an address names.</summary>
/// <param name="Cited">The passages, with the words chosen where it is sure which they are.</param>
/// <param name="Found">What has become of the words; null where the address names none.</param>
/// <param name="Told">How the address names them.</param>
internal sealed record NamedWords(CitedWords Cited, FoundWords? Found, string? Told)
{
    /// <summary>The words that a link names, if it names any.</summary>
    public static NamedWords Of(CitedWords passages, IQueryCollection query)
    {
        string? told = query[ArchiveUrls.Words];
        if (string.IsNullOrEmpty(told))
            return new(passages, null, null);

        var found = FoundWords.In(passages.Text, told);
        return new(passages with { Chosen = found.Spans }, found, told);
    }

    /// <summary>The words that a link names; or, where only their place is given, the whole words that stand there now, to make a link to them.</summary>
    public static NamedWords Choose(CitedWords passages, IQueryCollection query)
    {
        string? told = query[ArchiveUrls.Words];
        if (!WordsReference.TryParse(told, out var place) || place.Parts is not [{ Check: null } only])
            return Of(passages, query);

        return new WordBorders(passages.Text).Around(only.Span) is { } words
            ? new(passages with { Chosen = [words] }, new FoundWords(WordsStanding.Unchanged, [words]), told)
            : new(passages, FoundWords.Unreadable, told);
    }
}
