using ArticleArchive.Web.Linking;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary><c>/api/speakers</c>: who is quoted, and their statements.</summary>
internal sealed class SpeakerApi(CatalogSnapshot catalog, SiteAddress address)
{
    private const int SpeakersAPage = 100;
    private const int ArticlesAPage = 20;

    public Ok<SpeakerListAnswer> List(HttpRequest request)
    {
        var site = address.For(request);
        var page = PageNumber.Read(request.Query);
        var speakers = catalog.Speakers();
        var shown = speakers.Skip((page - 1) * SpeakersAPage).Take(SpeakersAPage).Select(speaker => SpeakerHead.From(speaker, site));
        return TypedResults.Ok(new SpeakerListAnswer(speakers.Count, page, SpeakersAPage, [.. shown]));
    }

    public Results<Ok<SpeakerStatementsAnswer>, RedirectHttpResult, NotFound> Speaker(string slug, HttpRequest request)
    {
        if (catalog.FindSpeaker(slug) is not { } speaker)
            return catalog.FindSpeakerAlias(slug) is { } now ? TypedResults.Redirect(ArchiveUrls.ApiSpeaker(now), permanent: true) : TypedResults.NotFound();

        var page = PageNumber.Read(request.Query);
        var articles = catalog.Quoting(speaker.Slug, page, ArticlesAPage).Select(article => QuotingArticle.From(article, speaker.Slug));
        var head = SpeakerHead.From(speaker, address.For(request));
        return TypedResults.Ok(new SpeakerStatementsAnswer(head, speaker.Articles, page, ArticlesAPage, [.. articles]));
    }
}
