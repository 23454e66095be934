using System.ComponentModel;
using System.Text.Json.Serialization;
using ArticleArchive.Contracts;
using ArticleArchive.History;
using ArticleArchive.Web.Linking.Histories;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary>One revision of an article, in full.</summary>
internal sealed record RevisionAnswer(
    ArticleHead Article,
    RevisionHead Revision,
    [property: Description("Its passages in order.")] IReadOnlyList<RecordedPassageAnswer> Passages,
    [property: Description("The changes from the revision before, in order; empty for the first.")] IReadOnlyList<ChangeAnswer> Changes)
{
    public static RevisionAnswer From(RecordedArticle found, Revision revision, Uri site) => new(
        ArticleHead.From(found.Article),
        RevisionHead.From(found, revision, site),
        [.. revision.Passages.Select(RecordedPassageAnswer.From)],
        [.. RevisionChanges.Compare(found.History, revision).Select(ChangeAnswer.From)]);
}

/// <summary>A passage as recorded in a revision.</summary>
internal sealed record RecordedPassageAnswer(
    [property: Description("The permanent id.")] string Id,
    [property: JsonConverter(typeof(LowerCase<PassageKind>))] PassageKind Kind,
    [property: Description("Who is quoted in it; null for nobody, and for more than one.")] string? Speaker,
    string Text,
    [property: Description("The state of its words, as in the parameter v of links.")] string State)
{
    public static RecordedPassageAnswer From(RecordedPassage passage) =>
        new(passage.Id.Value, passage.Was.Kind, passage.Was.Speaker, passage.Was.Text, PassageState.Compute(passage.Was.Text));
}

/// <summary>One place where a revision differs from the one before.</summary>
internal sealed record ChangeAnswer(
    [property: JsonConverter(typeof(LowerCase<PassageChangeKind>))] PassageChangeKind Kind,
    [property: Description("Whether the passage has also moved.")] bool Moved,
    [property: Description("Ids of the passages before; empty for added passages.")] IReadOnlyList<string> Before,
    [property: Description("Ids of the passages after; empty for removed passages.")] IReadOnlyList<string> After,
    [property: Description("The words, stretch by stretch.")] IReadOnlyList<ComparedAnswer> Difference)
{
    public static ChangeAnswer From(PassageChange change) => new(
        change.Kind,
        change.Moved,
        [.. change.Before.Select(passage => passage.Id.Value)],
        [.. change.After.Select(passage => passage.Id.Value)],
        [.. change.Difference.Select(stretch => new ComparedAnswer(stretch.Change, stretch.Text))]);
}
