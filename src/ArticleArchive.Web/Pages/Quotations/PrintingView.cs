using ArticleArchive.Catalog.Wordings;
using ArticleArchive.Checking.Families;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Pages.Quotations;

/// <summary>One printing, as shown.</summary>
/// <param name="Compared">The printing, compared with the words of the page.</param>
/// <param name="Shown">The words of the page.</param>
/// <param name="Reprints">The articles that reprint most of the first article with the words.</param>
internal sealed record PrintingView(ComparedPrinting Compared, WordingId Shown, IReadOnlyDictionary<ArticleSlug, int> Reprints)
{
    public Article Article => Compared.Printing.Article.Article;

    public Passage Passage => Article.Passages[Compared.Printing.Statement.Utterance.Quotations[0].Place.Passage];

    /// <summary>The person to whom the printing attributes the words.</summary>
    public string AttributedTo => Compared.Printing.Statement.Utterance.Attribution is { } attribution ? NameWithRole.Of(attribution) : "nobody named";

    /// <summary>The path of the speaker's page; null when no identifiable person is named.</summary>
    public string? Speaker => Compared.Printing.Statement.Speaker is { } speaker ? ArchiveUrls.Speaker(speaker) : null;

    /// <summary>The path of this wording's page; null when that is the present page, or the wording is too short for one.</summary>
    public string? Own => Compared.Printing.Statement.Wording is { } wording && wording != Shown ? ArchiveUrls.Quotation(wording) : null;

    /// <summary>How many paragraphs its article shares with the first article that prints the words; null when it is not a reprint of that.</summary>
    public int? Shared => Reprints.TryGetValue(Article.Slug, out var shared) ? shared : null;
}
