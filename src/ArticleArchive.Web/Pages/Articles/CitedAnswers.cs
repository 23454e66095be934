using ArticleArchive.Web.Linking;
using Microsoft.AspNetCore.Mvc;

namespace ArticleArchive.Web.Pages.Articles;

/// <summary>Responses that the pages of passages share.</summary>
internal static class CitedAnswers
{
    /// <summary>Redirects to the page that has the passages now.</summary>
    public static RedirectResult Redirect(OtherAddress other, IQueryCollection query) =>
        new(ArchiveUrls.Passages(other.Slug, other.Range) + ArchiveUrls.CarriedOver(query, other), other.IsPermanent);
}
