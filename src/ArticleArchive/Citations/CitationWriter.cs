namespace ArticleArchive.Citations;

/// <summary>Writes citations.</summary>
public static class CitationWriter
{
    /// <summary>Several citations as one JSON document of the Citation Style Language.</summary>
    public static string CslJson(IReadOnlyList<Citation> citations) => Citations.CslJson.Write(citations);

    /// <summary>Writes a citation. Lines end in <c>\n</c>; RIS demands <c>\r\n</c>.</summary>
    public static string Write(Citation citation, CitationFormat format) => format switch
    {
        CitationFormat.Plain => ProseStyles.Plain(citation),
        CitationFormat.Chicago => ProseStyles.Chicago(citation),
        CitationFormat.Apa => ProseStyles.Apa(citation),
        CitationFormat.Mla => ProseStyles.Mla(citation),
        CitationFormat.Harvard => ProseStyles.Harvard(citation),
        CitationFormat.BibTex => BibTex.Write(citation),
        CitationFormat.Ris => Ris.Write(citation),
        CitationFormat.CslJson => CslJson([citation]),
        CitationFormat.Markdown => MarkdownCitation.Write(citation),
        CitationFormat.Wikipedia => WikipediaCitation.Write(citation),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
    };
}
