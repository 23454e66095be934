using System.ComponentModel;
using System.Text.Json.Serialization;
using ArticleArchive.Contracts;
using ArticleArchive.Search;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary>Completions of a query.</summary>
internal sealed record SuggestAnswer(
    [property: Description("What was typed.")] string Q,
    [property: Description("At most eight, the most frequent first; none when the last word has fewer than "
        + "two letters.")] IReadOnlyList<SuggestedText> Suggestions)
{
    public static SuggestAnswer From(string typed, IReadOnlyList<Completion> completions) =>
        new(typed, [.. completions.Select(completion => new SuggestedText(completion.Text, completion.Name, completion.Kind, completion.Count))]);
}

/// <summary>A query with its last word completed.</summary>
internal sealed record SuggestedText(
    [property: Description("The whole query.")] string Text,
    [property: Description("The word, or the speaker's name.")] string Name,
    [property: Description("A word of the archive, or a speaker."), JsonConverter(typeof(LowerCase<CompletionKind>))] CompletionKind Kind,
    [property: Description("Roughly how many passages contain the word; for a speaker, how many statements there are.")] long Count);
