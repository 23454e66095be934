namespace ArticleArchive.Articles;

/// <summary>The words of the text that say who spoke, exactly as printed.</summary>
public static class AttributionEvidence
{
    private const int MaxGap = 60;

    /// <summary>Mention and cue in the order of the text, with the words between them when these are few: <c>he said</c>, <c>Col Warren … said</c>.</summary>
    /// <returns>Null when only the front matter says who spoke.</returns>
    public static string? Quote(Article article, Attribution attribution) => Quote(passage => article.Passages[passage].Text, attribution);

    /// <summary>The same for an article whose passages are read one by one.</summary>
    /// <param name="textOf">Returns the text of the passage at an index in the article.</param>
    /// <param name="attribution">Who spoke.</param>
    /// <inheritdoc cref="Quote(Article, Attribution)"/>
    public static string? Quote(Func<int, string> textOf, Attribution attribution)
    {
        PassageSpan[] spans = [.. new[] { attribution.Mention, attribution.Cue }.OfType<PassageSpan>().OrderBy(s => s.Passage).ThenBy(s => s.Span.Start)];
        return spans switch
        {
            [] => null,
            [var only] => Words(textOf, only),
            [var first, var second] when first.Passage == second.Passage && second.Span.Start - first.Span.End <= MaxGap =>
                Words(textOf, Cover(first, second)),
            [var first, .., var last] => $"{Words(textOf, first)} … {Words(textOf, last)}",
        };
    }

    private static PassageSpan Cover(PassageSpan first, PassageSpan second)
    {
        var end = Math.Max(first.Span.End, second.Span.End);
        return first with { Span = new TextSpan(first.Span.Start, end - first.Span.Start) };
    }

    private static string Words(Func<int, string> textOf, PassageSpan place) => place.Span.Slice(textOf(place.Passage)).ReplaceLineEndings(" ");
}
