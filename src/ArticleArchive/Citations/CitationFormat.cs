namespace ArticleArchive.Citations;

/// <summary>The forms in which a citation is handed over.</summary>
public enum CitationFormat
{
    /// <summary>A line for an e-mail or a note.</summary>
    Plain,

    /// <summary>The Chicago Manual of Style, 17th edition: a note.</summary>
    Chicago,

    /// <summary>The American Psychological Association, 7th edition: reference, and the citation in the text on a second line.</summary>
    Apa,

    /// <summary>The Modern Language Association, 9th edition.</summary>
    Mla,

    /// <summary>Harvard, as Cite Them Right has it.</summary>
    Harvard,

    /// <summary>BibTeX.</summary>
    BibTex,

    /// <summary>Research Information Systems, as reference managers import it.</summary>
    Ris,

    /// <summary>The JSON of the Citation Style Language.</summary>
    CslJson,

    /// <summary>Markdown: the words as a block quotation, then where they stand.</summary>
    Markdown,

    /// <summary>Wikipedia's <c>{{cite news}}</c>.</summary>
    Wikipedia,
}
