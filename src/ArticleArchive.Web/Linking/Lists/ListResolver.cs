using ArticleArchive.Web.Linking.Citations;
using ArticleArchive.Web.Linking.Status;

namespace ArticleArchive.Web.Linking.Lists;

/// <summary>Finds the passages that the entries of a reading list name, and what has become of them.</summary>
internal sealed class ListResolver(CitationResolver places)
{
    private const int MaxSteps = 3;

    /// <summary>The entries of a list, in order.</summary>
    public IReadOnlyList<ListedPassage> Find(ReadingList list) => [.. list.Entries.Select(Find)];

    private ListedPassage Find(ListEntry entry)
    {
        var place = places.Find(entry.Slug, entry.Passages, entry.State);
        for (var step = 0; place.Redirect is { } other && step < MaxSteps; step++)
            place = places.Find(other.Slug.Value, other.Range.ToString(), other.State ?? entry.State);

        var status = place is { Outcome: { } outcome, Article: { } article } ? LinkStatus.From(outcome, article) : null;
        return new ListedPassage(entry, place.Words, status?.Heading ?? StateOf(place)) { Article = place.Article, LastWords = status?.LastWords };
    }

    private static string StateOf(CitedPlace place) => place switch
    {
        { Words: not null } => "As it is now",
        { Article: not null } => "The article has no such paragraph",
        _ => "No such article",
    };
}
