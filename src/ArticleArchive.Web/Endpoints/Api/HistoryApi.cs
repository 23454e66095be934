using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Histories;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary><c>/api/articles/{slug}/history</c>: the recorded history of an article.</summary>
internal sealed class HistoryApi(RecordedHistories histories, SiteAddress address)
{
    public Results<Ok<HistoryAnswer>, RedirectHttpResult, NotFound> History(string slug, HttpRequest request)
    {
        var lookup = histories.Find(slug);
        if (lookup.MovedTo is { } moved)
            return TypedResults.Redirect(ArchiveUrls.ApiHistory(moved), permanent: true);
        if (lookup.Found is not { } found)
            return TypedResults.NotFound();

        return TypedResults.Ok(HistoryAnswer.From(found, address.For(request)));
    }

    public Results<Ok<RevisionAnswer>, RedirectHttpResult, NotFound> Revision(string slug, string number, HttpRequest request)
    {
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted))
            return TypedResults.NotFound();

        var lookup = histories.Find(slug);
        if (lookup.MovedTo is { } moved)
            return TypedResults.Redirect(ArchiveUrls.ApiRevision(moved, wanted), permanent: true);
        if (lookup.Found?.Revision(wanted) is not { } revision)
            return TypedResults.NotFound();

        return TypedResults.Ok(RevisionAnswer.From(lookup.Found, revision, address.For(request)));
    }
}
