using ArticleArchive.Articles;
using ArticleArchive.Catalog.Wordings;
using ArticleArchive.Checking.Families;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Pages.Quotations;

/// <summary>One printing, as it is shown.</summary>
/// <param name="Compared">The printing, held against the words of the page.</param>
/// <param name="Shown">The words of the page.</param>
/// <param name="Reprints">The articles that print most of the one that has the words first.</param>
internal sealed record PrintingView(ComparedPrinting Compared, WordingId Shown, IReadOnlyDictionary<ArticleSlug, int> Reprints)
{
    public Article Article => Compared.Printing.Article.Article;

    public Passage Passage => Article.Passages[Compared.Printing.Statement.Utterance.Quotations[0].Place.Passage];

    /// <summary>To whom the words are given.</summary>
    public string GivenTo => Compared.Printing.Statement.Utterance.Attribution is { } attribution ? NameWithRole.Of(attribution) : "nobody by name";

    /// <summary>The path of the speaker's page; null where nobody is named who can be known again.</summary>
    public string? Speaker => Compared.Printing.Statement.Speaker is { } speaker ? ArchiveUrls.Speaker(speaker) : null;

    /// <summary>The path of the page of this wording; null where it is the page's own, or too short for one.</summary>
    public string? Own => Compared.Printing.Statement.Wording is { } wording && wording != Shown ? ArchiveUrls.Quotation(wording) : null;

    /// <summary>How many paragraphs its article has of the article that prints the words first; null where it does not reprint it.</summary>
    public int? Shared => Reprints.TryGetValue(Article.Slug, out var shared) ? shared : null;
}
