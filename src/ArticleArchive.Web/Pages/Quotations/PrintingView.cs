using ArticleArchive.Catalog.Wordings;
using ArticleArchive.Checking.Families;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Pages.Quotations;

/// <summary>A printing as the page shows it.</summary>
/// <param name="Compared">The printing, compared with the wording of the page.</param>
/// <param name="PageWording">The wording that the page is about.</param>
/// <param name="Reprints">Reprints of the article that printed the words first, each with the number of paragraphs they share.</param>
internal sealed record PrintingView(ComparedPrinting Compared, WordingId PageWording, IReadOnlyDictionary<ArticleSlug, int> Reprints)
{
    public Article Article => Compared.Printing.Article.Article;

    public Passage Passage => Article.Passages[Compared.Printing.Statement.Utterance.Quotations[0].Place.Passage];

    /// <summary>The speaker to whom the printing attributes the words; null when none is named.</summary>
    public string? AttributedTo => Compared.Printing.Statement.Utterance.Attribution is { } attribution ? NameWithRole.Format(attribution) : null;

    /// <summary>The path of the speaker's page; null when no identifiable person is named.</summary>
    public string? SpeakerPath => Compared.Printing.Statement.Speaker is { } speaker ? ArchiveUrls.Speaker(speaker) : null;

    /// <summary>The path of the page for this printing's wording; null when that is the present page, or the wording is too short for one.</summary>
    public string? WordingPath => Compared.Printing.Statement.Wording is { } wording && wording != PageWording ? ArchiveUrls.Quotation(wording) : null;

    /// <summary>The number of paragraphs shared with the article that printed the words first; null when this article is not a reprint of it.</summary>
    public int? SharedParagraphs => Reprints.TryGetValue(Article.Slug, out var shared) ? shared : null;
}
