using System.ComponentModel;
using System.Text.Json.Serialization;
using ArticleArchive.Articles;
using ArticleArchive.Contracts;
using ArticleArchive.History;
using ArticleArchive.Web.Linking.Histories;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary>One revision of an article, whole.</summary>
internal sealed record RevisionAnswer(
    ArticleHead Article,
    RevisionHead Revision,
    [property: Description("Its passages in order.")] IReadOnlyList<RecordedPassageAnswer> Passages,
    [property: Description("Where it differs from the revision before, in order; empty for the first.")] IReadOnlyList<ChangeAnswer> Changes)
{
    public static RevisionAnswer Of(RecordedArticle found, Revision revision, Uri site) => new(
        ArticleHead.Of(found.Article),
        RevisionHead.Of(found, revision, site),
        [.. revision.Passages.Select(RecordedPassageAnswer.Of)],
        [.. RevisionChanges.Of(found.History, revision).Select(ChangeAnswer.Of)]);
}

/// <summary>A passage as a revision recorded it.</summary>
internal sealed record RecordedPassageAnswer(
    [property: Description("The permanent id.")] string Id,
    [property: JsonConverter(typeof(LowerCase<PassageKind>))] PassageKind Kind,
    [property: Description("Who is quoted in it; null when nobody, or more than one, is.")] string? Speaker,
    string Text,
    [property: Description("The state of its words, as links carry it in v.")] string State)
{
    public static RecordedPassageAnswer Of(RecordedPassage passage) => new(passage.Id.Value, passage.Was.Kind, passage.Was.Speaker, passage.Was.Text, PassageState.Of(passage.Was.Text));
}

/// <summary>One place at which a revision differs from the one before.</summary>
internal sealed record ChangeAnswer(
    [property: JsonConverter(typeof(LowerCase<PassageChangeKind>))] PassageChangeKind Kind,
    [property: Description("Whether the passage also came to stand in another order.")] bool Moved,
    [property: Description("Ids of the passages before; empty for what was put in.")] IReadOnlyList<string> Before,
    [property: Description("Ids of the passages after; empty for what was taken out.")] IReadOnlyList<string> After,
    [property: Description("The words, stretch by stretch.")] IReadOnlyList<ComparedAnswer> Difference)
{
    public static ChangeAnswer Of(PassageChange change) => new(
        change.Kind,
        change.Moved,
        [.. change.Before.Select(passage => passage.Id.Value)],
        [.. change.After.Select(passage => passage.Id.Value)],
        [.. change.Difference.Select(stretch => new ComparedAnswer(stretch.Change, stretch.Text))]);
}
