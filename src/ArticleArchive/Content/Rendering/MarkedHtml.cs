namespace ArticleArchive.Content.Rendering;

/// <summary>Writes the HTML of an article's passages, with quotations and hits marked.</summary>
internal static class MarkedHtml
{
    /// <summary>The inline HTML of each passage, in order.</summary>
    public static IReadOnlyList<string> Render(PassageTree tree, IReadOnlyList<Utterance> utterances, IReadOnlyList<PassageSpan> hits)
    {
        var layers = new ArticleLayers(utterances, hits);
        var renderer = new PassageRenderer();
        return [.. tree.Blocks.Select((block, i) => layers.AreEmptyIn(i)
            ? block.Unmarked.Html
            : renderer.RenderPassage(block.Source, layers.QuotationsIn(i), layers.HitsIn(i)).Html)];
    }
}
