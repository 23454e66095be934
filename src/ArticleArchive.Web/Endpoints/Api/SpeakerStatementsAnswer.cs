using System.ComponentModel;
using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Contracts;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary>Somebody who is quoted in the archive.</summary>
internal sealed record SpeakerHead(
    [property: Description("The speaker's name in addresses.")] string Slug,
    [property: Description("The full name without rank or title.")] string Name,
    [property: Description("Ranks, titles and posts as printed, most frequent first.")] IReadOnlyList<string> Roles,
    [property: Description("How many statements.")] long Utterances,
    [property: Description("How many articles with a statement.")] long Articles,
    [property: Description("Date of the earliest dated article with a statement; null when all are undated.")] string? First,
    [property: Description("Date of the latest dated article with a statement; null when all are undated.")] string? Last,
    [property: Description("The posts that an editor has settled, earliest first.")] IReadOnlyList<SpeakerTerm> Terms,
    [property: Description("A part for each person whom the printed roles tell apart; they may be one person. Empty for one person.")] IReadOnlyList<SpeakerPart> Parts,
    string Url)
{
    public static SpeakerHead Of(SpeakerSummary speaker, Uri site) => new(
        speaker.Slug,
        speaker.Name,
        speaker.Roles,
        speaker.Utterances,
        speaker.Articles,
        speaker.First?.Edtf,
        speaker.Last?.Edtf,
        speaker.Terms,
        speaker.Parts,
        ArchiveUrls.Absolute(site, ArchiveUrls.Speaker(speaker.Slug)));
}

/// <summary>One page of everybody who is quoted, by name.</summary>
internal sealed record SpeakerListAnswer(long Total, int Page, int PageSize, IReadOnlyList<SpeakerHead> Results);

/// <summary>One speaker, and one page of the articles that quote them, oldest first.</summary>
internal sealed record SpeakerStatementsAnswer(
    SpeakerHead Speaker,
    [property: Description("All articles that quote the speaker.")] long Total,
    int Page,
    int PageSize,
    IReadOnlyList<QuotingArticle> Results);

/// <summary>An article, and what one speaker says in it.</summary>
internal sealed record QuotingArticle(ArticleHead Article, IReadOnlyList<UtteranceAnswer> Utterances)
{
    public static QuotingArticle Of(StoredArticle stored, string speaker) => new(
        ArticleHead.Of(stored.Article),
        [.. stored.Utterances
            .Where(utterance => string.Equals(utterance.Speaker, speaker, StringComparison.Ordinal))
            .Select(utterance => UtteranceAnswer.Of(utterance, stored.Article))]);
}
