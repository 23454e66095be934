namespace ArticleArchive.Web.Linking.TextFragments;

/// <summary>The text of the page of passages, block by block in the order of the document: what comes above them, and their words.</summary>
internal static class PassageBlocks
{
    private const int ContextUpTo = 240;

    /// <summary>The part of the previous passage that the page of one passage shows; null for none, and on the page of several.</summary>
    public static string? Before(CitedWords cited) =>
        cited.First > 1 && cited.First == cited.Last ? Shortened.ToEnd(cited.Article.Passages[cited.First - 1].Text, ContextUpTo) : null;

    /// <summary>The part of the next passage that the page of one passage shows; null for none.</summary>
    public static string? After(CitedWords cited) =>
        cited.First > 0 && cited.Last + 1 < cited.Article.Passages.Count
            ? Shortened.ToBeginning(cited.Article.Passages[cited.Last + 1].Text, ContextUpTo)
            : null;

    /// <summary>The directive that makes a browser highlight the cited words on the page of their passages; null when none finds them first.</summary>
    public static string? Directive(CitedWords cited)
    {
        if (cited.Chosen.Count == 0)
            return null;

        var article = cited.Article;
        string[] above = [$"{cited.Name} of {article.Title}", article.Date?.Words ?? "", article.Metadata.Publisher?.Name ?? "", Before(cited) ?? ""];
        return TextDirective.For(
            [.. above, .. cited.Passages.Select(passage => passage.Text)], [.. cited.Stretches.Select(stretch => Below(stretch, above.Length - cited.First))]);
    }

    /// <summary>The directive that makes a browser highlight the cited words in their article.</summary>
    public static string? DirectiveInArticle(CitedWords cited) => TextDirective.For(
        ArticleBlocks.List(cited.Stored),
        [.. cited.Stretches.Select(stretch => new TextStretch(
            ArticleBlocks.IndexOf(stretch.First), stretch.Start, ArticleBlocks.IndexOf(stretch.Last), stretch.End))]);

    private static TextStretch Below(TextStretch stretch, int blocks) => stretch with { First = stretch.First + blocks, Last = stretch.Last + blocks };
}
