namespace ArticleArchive.Catalog;

/// <summary>The folded names of the speakers in an article; null where the name is missing or too short to recognise somebody by.</summary>
/// <param name="Quoted">The speaker of each quoted statement.</param>
/// <param name="Reported">The speaker of each reported statement.</param>
internal sealed record SpeakerNamesInArticle(IReadOnlyList<string?> Quoted, IReadOnlyList<string?> Reported)
{
    public static SpeakerNamesInArticle From(Article article)
    {
        var known = Known(article);
        return new SpeakerNamesInArticle(
            [.. article.Utterances.Select(utterance => Folded(utterance.Attribution, known))],
            [.. article.Reported.Select(reported => Folded(reported.Attribution, known))]);
    }

    /// <summary>The names and aliases in the front matter, each with the full name it means.</summary>
    public static Dictionary<string, string> Known(Article article)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var speaker in article.Metadata.Speakers)
        {
            var name = SpeakerName.Fold(speaker.Name);
            foreach (var alias in speaker.Aliases.Select(SpeakerName.Fold).Prepend(name).Where(alias => alias.Length > 0 && name.Length > 0))
                known.TryAdd(alias, name);
        }

        return known;
    }

    private static string? Folded(Attribution? attribution, Dictionary<string, string> known)
    {
        if (attribution is null || !attribution.Named)
            return null;

        var folded = SpeakerName.Fold(attribution.Name);
        return known.TryGetValue(folded, out var name) ? name : attribution.IsBody || SpeakerName.IsFull(folded) ? folded : null;
    }
}
