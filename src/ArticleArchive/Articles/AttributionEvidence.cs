namespace ArticleArchive.Articles;

/// <summary>The words of the text that say who spoke, as they stand there.</summary>
public static class AttributionEvidence
{
    private const int Together = 60;

    /// <summary>Mention and cue in the order of the text, with what stands between when it is short: <c>he said</c>, <c>Col Warren … said</c>.</summary>
    /// <returns>Null when no words of the text say so, but front matter.</returns>
    public static string? Of(Article article, Attribution attribution)
    {
        PassageSpan[] spans = [.. new[] { attribution.Mention, attribution.Cue }.OfType<PassageSpan>().OrderBy(s => s.Passage).ThenBy(s => s.Span.Start)];
        return spans switch
        {
            [] => null,
            [var only] => Words(article, only),
            [var first, var second] when first.Passage == second.Passage && second.Span.Start - first.Span.End <= Together => Words(article, Cover(first, second)),
            [var first, .., var last] => $"{Words(article, first)} … {Words(article, last)}",
        };
    }

    private static PassageSpan Cover(PassageSpan first, PassageSpan second)
    {
        var end = Math.Max(first.Span.End, second.Span.End);
        return first with { Span = new TextSpan(first.Span.Start, end - first.Span.Start) };
    }

    private static string Words(Article article, PassageSpan place) => place.Span.Of(article.Passages[place.Passage].Text).ReplaceLineEndings(" ");
}
