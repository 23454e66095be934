using System.ComponentModel;
using ArticleArchive.Contracts;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary>A speaker quoted in the archive.</summary>
internal sealed record SpeakerHead(
    [property: Description("The speaker's name in addresses.")] string Slug,
    [property: Description("The full name without rank or title.")] string Name,
    [property: Description("Ranks, titles and posts as printed, most frequent first.")] IReadOnlyList<string> Roles,
    [property: Description("How many statements there are.")] long Utterances,
    [property: Description("How many articles have a statement.")] long Articles,
    [property: Description("Date of the earliest dated article with a statement; null when all are undated.")] string? First,
    [property: Description("Date of the latest dated article with a statement; null when all are undated.")] string? Last,
    [property: Description("The posts that an editor has recorded, earliest first.")] IReadOnlyList<SpeakerTerm> Terms,
    [property: Description("One part for each person that the printed roles distinguish; they may still be the same person. Empty when the roles "
        + "distinguish nobody.")] IReadOnlyList<SpeakerPart> Parts,
    string Url)
{
    public static SpeakerHead From(SpeakerSummary speaker, Uri site) => new(
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

/// <summary>One page of all speakers, by name.</summary>
internal sealed record SpeakerListAnswer(long Total, int Page, int PageSize, IReadOnlyList<SpeakerHead> Results);

/// <summary>One speaker, and one page of the articles that quote them, oldest first.</summary>
internal sealed record SpeakerStatementsAnswer(
    SpeakerHead Speaker,
    [property: Description("All articles that quote the speaker.")] long Total,
    int Page,
    int PageSize,
    IReadOnlyList<QuotingArticle> Results);

/// <summary>An article, and the statements of one speaker in it.</summary>
internal sealed record QuotingArticle(ArticleHead Article, IReadOnlyList<UtteranceAnswer> Utterances)
{
    public static QuotingArticle From(StoredArticle stored, string speaker) => new(
        ArticleHead.From(stored.Article),
        [.. stored.Utterances
            .Where(utterance => string.Equals(utterance.Speaker, speaker, StringComparison.Ordinal))
            .Select(utterance => UtteranceAnswer.From(utterance, stored.Article))]);
}
