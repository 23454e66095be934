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
    public static CitationAnswer Of(Citation citation)
    {
        string In(CitationFormat format) => CitationWriter.Write(citation, format);
        return new(
            citation.Address,
            In(CitationFormat.Plain),
            In(CitationFormat.Chicago),
            In(CitationFormat.Apa),
            In(CitationFormat.Mla),
            In(CitationFormat.Harvard),
            In(CitationFormat.BibTex),
            In(CitationFormat.Ris),
            In(CitationFormat.Markdown),
            In(CitationFormat.Wikipedia));
    }
}
