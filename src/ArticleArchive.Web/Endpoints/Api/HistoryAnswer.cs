using System.ComponentModel;
using System.Text.Json.Serialization;
using ArticleArchive.Contracts;
using ArticleArchive.History;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Histories;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary>The recorded history of an article.</summary>
internal sealed record HistoryAnswer(
    ArticleHead Article,
    [property: Description("Whether the article has been edited or renamed since it was last recorded; also false when it was "
        + "never recorded.")] bool EditedSince,
    [property: Description("Its revisions, oldest first; empty when none was recorded.")] IReadOnlyList<RevisionHead> Revisions,
    [property: Description("The address of the history page.")] string Url)
{
    public static HistoryAnswer From(RecordedArticle found, Uri site) => new(
        ArticleHead.From(found.Article),
        found.Unrecorded is not null,
        [.. found.History.Revisions.Select(revision => RevisionHead.From(found, revision, site))],
        ArchiveUrls.Absolute(site, ArchiveUrls.History(found.Article.Slug)));
}

/// <summary>A revision of an article, without its passages.</summary>
internal sealed record RevisionHead(
    [property: Description("Its number, from 1.")] int Number,
    [property: Description("When it was recorded, or the date given for it.")] DateTimeOffset Time,
    [property: Description("The archivist's note; null when there is none.")] string? Note,
    [property: Description("The article's slug then.")] string Slug,
    [property: Description("The stored file then.")] string File,
    [property: Description("SHA-256 of the stored file's bytes.")] string Sha256,
    [property: Description("Hash of this record, which includes the previous record's hash and so covers all before it.")] string Hash,
    [property: Description("How many places differ from the revision before, by kind of change.")] IReadOnlyList<ChangeCount> Changes,
    [property: Description("The address of the revision's page.")] string Url)
{
    public static RevisionHead From(RecordedArticle found, Revision revision, Uri site) => new(
        revision.Number,
        revision.Time,
        revision.Note,
        revision.Slug.Value,
        revision.File,
        revision.Sha256,
        revision.Hash,
        [.. RevisionChanges.Compare(found.History, revision).CountBy(change => change.Kind).Select(count => new ChangeCount(count.Key, count.Value))],
        ArchiveUrls.Absolute(site, ArchiveUrls.Revision(found.Article.Slug, revision.Number)));
}

/// <summary>How many places changed in one way.</summary>
internal sealed record ChangeCount([property: JsonConverter(typeof(LowerCase<PassageChangeKind>))] PassageChangeKind Kind, int Count);
