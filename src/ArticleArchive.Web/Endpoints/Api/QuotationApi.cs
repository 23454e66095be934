using ArticleArchive.Catalog.Wordings;
using ArticleArchive.Checking.Families;
using ArticleArchive.Contracts;
using ArticleArchive.Web.Linking;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary><c>/api/quotations/{wording}</c>: the printings of some words.</summary>
internal sealed class QuotationApi(CatalogSnapshot catalog, SiteAddress address)
{
    public Results<Ok<FamilyAnswer>, NotFound> Quotation(string wording, HttpRequest request) =>
        WordingId.TryParse(wording, out var id) && QuotationFamily.Find(catalog, id) is { } family
            ? TypedResults.Ok(FamilyAnswer.From(family, new AbsoluteAddresses(address.For(request))))
            : TypedResults.NotFound();
}
