namespace ArticleArchive.Citations;

/// <summary>The formats of citations.</summary>
public enum CitationFormat
{
    /// <summary>A line for an e-mail or a note.</summary>
    Plain,

    /// <summary>The Chicago Manual of Style, 17th edition: a note.</summary>
    Chicago,

    /// <summary>The American Psychological Association, 7th edition: the reference, then the citation in the text on a second line.</summary>
    Apa,

    /// <summary>The Modern Language Association, 9th edition.</summary>
    Mla,

    /// <summary>Harvard, according to Cite Them Right.</summary>
    Harvard,

    /// <summary>BibTeX.</summary>
    BibTex,

    /// <summary>The format of Research Information Systems, which reference managers import.</summary>
    Ris,

    /// <summary>The JSON of the Citation Style Language.</summary>
    CslJson,

    /// <summary>Markdown: the words as a block quotation, then their source.</summary>
    Markdown,

    /// <summary>Wikipedia's <c>{{cite news}}</c>.</summary>
    Wikipedia,
}
