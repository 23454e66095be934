using ArticleArchive.Checking;
using ArticleArchive.Checking.Drafts;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Pages.Searching;

/// <summary>Checks words that were pasted into the box. A text with several quotations is a draft; with only one, the answer is that quotation's.</summary>
internal sealed class PastedWords(QuotationCheck check, DraftCheck drafts, SiteAddress address)
{
    /// <summary>The verdict on the words.</summary>
    /// <exception cref="Search.SearchTimeoutException">The check took too long.</exception>
    public async Task<BoxAnswer> CheckAsync(CheckParameters words, HttpContext context)
    {
        if (await check.CheckWholeAsync(words.Text, words.By, context.RequestAborted) is { } whole)
            return new BoxAnswer { Checked = whole };

        var settings = new DraftOptions
        {
            By = words.By,
            Site = address.For(context.Request),
            MaxQuotations = QuotationCheck.MaxQuotations,
            Limit = check.Limit,
        };
        var report = await drafts.CheckAsync(Draft.OfText(words.Text), settings, context.RequestAborted);
        return report.Findings is [{ Quotation: { } only }]
            ? new BoxAnswer { Checked = new CheckedText([only], IsWhole: false, report.Notes) }
            : new BoxAnswer { Report = report };
    }
}
