namespace ArticleArchive.Citations;

/// <summary>A form in which a citation is written. What <see cref="All"/> lists, every page offers.</summary>
/// <param name="Name">The name shown to readers.</param>
/// <param name="Id">The name in the ids of a page: <c>chicago</c>.</param>
/// <param name="Write">Writes a citation. Lines end in <c>\n</c>; RIS demands <c>\r\n</c>.</param>
public sealed record CitationStyle(string Name, string Id, Func<Citation, string> Write)
{
    /// <summary>A line for an e-mail or a note.</summary>
    public static CitationStyle Plain { get; } = new("Plain", "plain", ProseStyles.Plain);

    /// <summary>The Chicago Manual of Style, 17th edition: a note.</summary>
    public static CitationStyle Chicago { get; } = new("Chicago, note", "chicago", ProseStyles.Chicago);

    /// <summary>The American Psychological Association, 7th edition: the reference, then the citation in the text on a second line.</summary>
    public static CitationStyle Apa { get; } = new("APA", "apa", ProseStyles.Apa);

    /// <summary>The Modern Language Association, 9th edition.</summary>
    public static CitationStyle Mla { get; } = new("MLA", "mla", ProseStyles.Mla);

    /// <summary>Harvard, according to Cite Them Right.</summary>
    public static CitationStyle Harvard { get; } = new("Harvard", "harvard", ProseStyles.Harvard);

    /// <summary>Wikipedia's <c>{{cite news}}</c>, which is for articles only.</summary>
    public static CitationStyle Wikipedia { get; } = new("Wikipedia", "wikipedia", WikipediaCitation.Write);

    /// <summary>Markdown: the words as a block quotation, then their source.</summary>
    public static CitationStyle Markdown { get; } = new("Markdown", "markdown", MarkdownCitation.Write);

    /// <summary>BibTeX.</summary>
    public static CitationStyle BibTex { get; } = new("BibTeX", "bibtex", Citations.BibTex.Write);

    /// <summary>The format of Research Information Systems, which reference managers import.</summary>
    public static CitationStyle Ris { get; } = new("RIS", "ris", Citations.Ris.Write);

    /// <summary>The JSON of the Citation Style Language.</summary>
    public static CitationStyle CslJson { get; } = new("CSL-JSON", "csljson", citation => Citations.CslJson.Write([citation]));

    /// <summary>Every style, in the order in which pages offer them.</summary>
    public static IReadOnlyList<CitationStyle> All { get; } = [Plain, Chicago, Apa, Mla, Harvard, Wikipedia, Markdown, BibTex, Ris, CslJson];
}
