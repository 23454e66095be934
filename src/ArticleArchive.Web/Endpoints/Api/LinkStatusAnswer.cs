using System.ComponentModel;
using System.Text.Json.Serialization;
using ArticleArchive.Contracts;
using ArticleArchive.History;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary>The status of the words that a link was made from.</summary>
internal sealed record LinkStatusAnswer(
    [property: JsonConverter(typeof(LowerCase<CitedStanding>))] CitedStanding Standing,
    [property: Description("The state given by v.")] string? State,
    [property: Description("The words in that state; null when they are not on record.")] string? Was,
    [property: Description("When the words were first recorded; null when they are not on record.")] DateTimeOffset? First,
    [property: Description("When the words were last recorded; null when they are not on record.")] DateTimeOffset? Last,
    [property: Description("Ids of the passages that hold the words now.")] IReadOnlyList<string> Now,
    [property: Description("The words then and now, stretch by stretch; empty when they are the same.")] IReadOnlyList<ComparedAnswer> Difference)
{
    /// <summary>The status of a link; null when the link does not say what it was made from.</summary>
    public static LinkStatusAnswer? From(CitedPassage? cited) => cited is null ? null : new(
        cited.Standing,
        cited.Citation.State,
        cited.Was,
        cited.First?.Time,
        cited.Latest?.Time,
        [.. cited.Now.Select(id => id.Value)],
        [.. cited.Difference.Select(stretch => new ComparedAnswer(stretch.Change, stretch.Text))]);
}
