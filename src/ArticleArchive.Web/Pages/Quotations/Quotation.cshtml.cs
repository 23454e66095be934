using ArticleArchive.Catalog.Wordings;
using ArticleArchive.Checking.Families;
using ArticleArchive.Web.Linking;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleArchive.Web.Pages.Quotations;

/// <summary>All the articles that print some words.</summary>
internal sealed class QuotationModel(CatalogSnapshot catalog) : PageModel
{
    private QuotationFamily? _family;

    public QuotationFamily Family => _family ?? throw new InvalidOperationException("The page is shown only when somebody prints the words.");

    /// <summary>The article that prints the words first.</summary>
    public Article First => Family.Printings[0].Printing.Article.Article;

    /// <summary>The articles that reprint most of the first article with the words, each with the number of paragraphs in common.</summary>
    public IReadOnlyDictionary<ArticleSlug, int> Reprints { get; private set; } = new Dictionary<ArticleSlug, int>();

    /// <summary>The stretches that every printing has; empty when all printings are the same.</summary>
    public IReadOnlyList<string> Unchanged => Family.Printings.All(printing => printing.IsSame) ? [] : Family.Unchanged;

    /// <summary>Whether any of the articles has a date.</summary>
    public bool IsDated => Family.Printings.Any(printing => printing.Printing.Article.Article.Metadata.Date is not null);

    /// <summary>Whether the printings name more than one speaker.</summary>
    public bool HasSpeakers => Family.Speakers.Count > 1;

    public IActionResult OnGet(string id)
    {
        if (!WordingId.TryParse(id, out var wording))
            return NotFound();
        if (id != wording.ToString())
            return RedirectPermanent(ArchiveUrls.Quotation(wording));
        if (QuotationFamily.Find(catalog, wording) is not { } family)
            return NotFound();

        _family = family;
        Reprints = catalog.Reprints(First.Slug).ToDictionary(reprint => reprint.Article.Slug, reprint => reprint.Shared);
        return Page();
    }
}
