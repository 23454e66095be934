using System.ComponentModel;
using ArticleArchive.Citations;

namespace ArticleArchive.Contracts;

/// <summary>A citation, ready to use.</summary>
public sealed record CitationAnswer(
    [property: Description("The permanent address; v is the state of the words, a hash that changes with any letter.")] string Url,
    [property: Description("A line for an e-mail or a note.")] string Plain,
    string Chicago,
    string Apa,
    string Mla,
    string Harvard,
    string BibTex,
    string Ris,
    string Markdown,
    [property: Description("The English Wikipedia's template cite news.")] string Wikipedia)
{
    /// <summary>A citation in every format.</summary>
    public static CitationAnswer From(Citation citation) => new(
        citation.Address,
        CitationStyle.Plain.Write(citation),
        CitationStyle.Chicago.Write(citation),
        CitationStyle.Apa.Write(citation),
        CitationStyle.Mla.Write(citation),
        CitationStyle.Harvard.Write(citation),
        CitationStyle.BibTex.Write(citation),
        CitationStyle.Ris.Write(citation),
        CitationStyle.Markdown.Write(citation),
        CitationStyle.Wikipedia.Write(citation));
}
