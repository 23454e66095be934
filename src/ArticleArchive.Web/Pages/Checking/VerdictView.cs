using ArticleArchive.Checking;

namespace ArticleArchive.Web.Pages.Checking;

/// <summary>The verdict on one quotation, as a page shows it.</summary>
/// <param name="Quotation">The quotation.</param>
/// <param name="Id">The id of its heading, unique on the page.</param>
/// <param name="IsOneOfMany">Whether it is one of several quotations in a text, so that its words are shown too.</param>
internal sealed record VerdictView(CheckedQuotation Quotation, string Id, bool IsOneOfMany);
